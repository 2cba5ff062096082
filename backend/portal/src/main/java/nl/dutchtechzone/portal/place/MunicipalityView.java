package nl.dutchtechzone.portal.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a municipality. What it pays, and what is done there, is asked from those who tell it. */
@Schema(name = "MunicipalityView", description = "The whole of a municipality", allOf = {MunicipalityCard.class, MunicipalityView.Added.class})
public interface MunicipalityView {

    /** Where it is on the portal. */
    @Schema(name = "MunicipalityAdded", description = "Where a municipality is on the portal")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
