package nl.dutchtechzone.portal.figure.imports;

import static nl.dutchtechzone.portal.access.Role.EDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.table.DecimalMark;
import nl.dutchtechzone.portal.table.TableFile;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of values, looked at before anything of them is saved. */
@Path("/api/v1/desk/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: figures", description = "Preparing and publishing figures")
class FigureImportDeskResource {

    private final FigureImports imports;

    FigureImportDeskResource(FigureImports imports) {
        this.imports = imports;
    }

    @POST
    @Path("_preview-import")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(EDITOR)
    @Operation(summary = "Read a file of values and see what it would change; nothing is stored",
            description = "A row is a municipality with a column for each year, or a municipality, a year and a value, with status and note where there are any."
                    + " Municipalities go by their name, key or region code. The desk saves the values with the draft.")
    @RequestBody(required = true, content = {@Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/json", schema = @Schema(implementation = FigureRows.class))})
    @APIResponse(responseCode = "200", description = "What it would change, and what is wrong with it",
            content = @Content(schema = @Schema(implementation = FigureImport.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response preview(byte[] file, @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @QueryParam("figure") @Parameter(description = "The figure whose newest draft it is held against; without it all values are new") UUID figure,
            @QueryParam("decimalMark") @Parameter(description = "What stands before decimals; seen from the numbers when left out") DecimalMark decimalMark) {
        boolean csv = type.startsWith("text/csv");
        return ListAnswer.uncached(imports.preview(csv ? TableFile.csv(file) : TableFile.json(file), figure, decimalMark));
    }

    /** For documentation: rows of JSON. */
    @Schema(name = "FigureRows", description = "Rows with a value for each column, as a file has them; they may also be sent as a list by themselves")
    interface FigureRows {
        @Schema(required = true)
        List<Map<String, Object>> getRows();
    }
}
