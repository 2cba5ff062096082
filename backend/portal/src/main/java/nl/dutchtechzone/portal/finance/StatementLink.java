package nl.dutchtechzone.portal.finance;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year's statement shows where something points at it. */
@Schema(name = "StatementLink", description = "A year's statement, where something points at it", allOf = {Face.class, StatementLink.Fields.class})
public interface StatementLink {

    /** What it shows beyond its face. */
    @Schema(name = "StatementLinkFields", description = "The year that it is of")
    record Fields(int year) {}
}
