package nl.dutchtechzone.portal.figure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of figures can be asked. */
public class FigureQuery extends WindowQuery {

    @QueryParam("theme")
    @Parameter(description = "Keys of themes")
    List<String> theme;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities that the figure is of")
    List<String> municipality;

    @QueryParam("sector")
    @Parameter(description = "Keys of sectors")
    List<String> sector;

    @QueryParam("tag")
    @Parameter(description = "Tags")
    List<String> tag;

    @QueryParam("year")
    @Parameter(description = "Years of which the figure has a value")
    List<Integer> year;

    @QueryParam("action")
    @Parameter(description = "Ids of actions that the figure is evidence of")
    List<UUID> action;

    @QueryParam("sort")
    @DefaultValue("title")
    @Parameter(description = "The order; a minus sign turns it round")
    @Schema(enumeration = {"title", "-publishedAt", "publishedAt"}, defaultValue = "title")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.byKey("theme", ThemeKind.NAME, theme),
                Filter.byKey("municipality", MunicipalityKind.NAME, municipality),
                Filter.byKey("sector", SectorKind.NAME, sector),
                Filter.plain("tag", tag), Filter.plain("year", year), Filter.byId("action", action));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "-publishedAt" -> Sort.NEWEST;
            case "publishedAt" -> Sort.OLDEST;
            default -> Sort.TITLE;
        };
    }
}
