package nl.dutchtechzone.portal.publishing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a single item of the window can be asked. */
public class ItemQuery {

    @QueryParam("lang")
    @Parameter(description = "The language of the words; the region's first language when left out")
    @Schema(pattern = "^[a-z]{2}$", examples = "nl")
    String lang;

    @QueryParam("fallback")
    @DefaultValue("false")
    @Parameter(description = "true gives the region's first language where the item has no words in the asked one; language says so")
    boolean fallback;

    @QueryParam("fields")
    @Parameter(description = "Only these fields, comma separated", style = ParameterStyle.FORM, explode = Explode.FALSE)
    @Schema(pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$", maxLength = 400, examples = "id,title")
    String fields;

    @QueryParam("expand")
    @Parameter(description = "Fields whose links are given as cards, comma separated", style = ParameterStyle.FORM, explode = Explode.FALSE)
    @Schema(pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$", maxLength = 400, examples = "themes")
    String expand;

    public String lang() {
        return lang;
    }
}
