package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the desk's list can be asked. */
public class DeskQuery {

    @QueryParam("q")
    @Parameter(description = "Words in a title")
    @Schema(minLength = 1, maxLength = 100)
    String q;

    @QueryParam("state")
    @Parameter(description = "How far it has come; without it all but the trash")
    @Schema(enumeration = {"draft", "submitted", "approved", "live", "scheduled", "withdrawn", "trashed"})
    String state;

    @QueryParam("language")
    @Parameter(description = "The language that state is about")
    @Schema(pattern = "^[a-z]{2}$")
    String language;

    @QueryParam("organisation")
    @Parameter(description = "The key of the organisation that it belongs to")
    @Schema(pattern = "^[a-z0-9-]{1,64}$")
    String organisation;

    @QueryParam("columns")
    @Parameter(description = "Fields of the newest draft to give with each item, comma separated; not its words, which titles is for",
            style = ParameterStyle.FORM, explode = Explode.FALSE)
    @Schema(pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$", maxLength = 200, examples = "externalId")
    String columns;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many at most")
    @Schema(minimum = "1", maximum = "100", defaultValue = "50")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the next page begins: from next of the page before")
    @Schema(maxLength = 400)
    String cursor;
}
