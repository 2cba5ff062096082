package nl.dutchtechzone.portal.table;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a table to be taken along can be asked for. */
public class TableQuery {

    @QueryParam("lang")
    @Parameter(description = "The language of the words; the region's first language when left out")
    @Schema(pattern = "^[a-z]{2}$", examples = "nl")
    String lang;

    @QueryParam("form")
    @DefaultValue("plain")
    @Parameter(description = "How it is written")
    TableForm form;

    public String lang() {
        return lang;
    }

    public TableForm form() {
        return form;
    }
}
