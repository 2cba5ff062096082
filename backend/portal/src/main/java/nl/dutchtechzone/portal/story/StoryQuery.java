package nl.dutchtechzone.portal.story;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.DatedQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of stories can be asked. */
public class StoryQuery extends DatedQuery {

    @QueryParam("theme")
    @Parameter(description = "Keys of themes")
    List<String> theme;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("sector")
    @Parameter(description = "Keys of sectors")
    List<String> sector;

    @QueryParam("organisation")
    @Parameter(description = "Keys of contacts")
    List<String> organisation;

    @QueryParam("tag")
    @Parameter(description = "Tags")
    List<String> tag;

    @QueryParam("year")
    @Parameter(description = "Years in which the story was first public")
    List<Integer> year;

    @QueryParam("action")
    @Parameter(description = "Ids of actions that the story is evidence of")
    List<UUID> action;

    @QueryParam("sort")
    @DefaultValue("-publishedAt")
    @Parameter(description = "The order; a minus sign turns it round")
    @Schema(enumeration = {"-publishedAt", "publishedAt", "title"}, defaultValue = "-publishedAt")
    String sort;

    @Override
    protected List<Filter> filters() {
        return List.of(Filter.byKey("theme", ThemeKind.NAME, theme),
                Filter.byKey("municipality", MunicipalityKind.NAME, municipality),
                Filter.byKey("sector", SectorKind.NAME, sector),
                Filter.byKey("organisation", ContactKind.NAME, organisation),
                Filter.plain("tag", tag), Filter.plain("year", year), Filter.byId("action", action));
    }

    @Override
    protected Sort sort() {
        return switch (sort) {
            case "publishedAt" -> Sort.OLDEST;
            case "title" -> Sort.TITLE;
            default -> Sort.NEWEST;
        };
    }
}
