package nl.dutchtechzone.portal.contact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of contacts can be asked. */
public class ContactQuery extends WindowQuery {

    @QueryParam("category")
    @Parameter(description = "What sort of organisation")
    List<Category> category;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("sector")
    @Parameter(description = "Keys of sectors")
    List<String> sector;

    @QueryParam("sort")
    @DefaultValue("title")
    @Parameter(description = "The order")
    @Schema(enumeration = {"title"}, defaultValue = "title")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.plain("category", category == null ? List.of() : category.stream().map(Category::word).toList()),
                Filter.byKey("municipality", MunicipalityKind.NAME, municipality), Filter.byKey("sector", SectorKind.NAME, sector));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            default -> Sort.TITLE;
        };
    }
}
