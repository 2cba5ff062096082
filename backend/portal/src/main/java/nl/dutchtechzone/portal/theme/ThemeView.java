package nl.dutchtechzone.portal.theme;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a theme. */
@Schema(name = "ThemeView", description = "The whole of a theme", allOf = {ThemeCard.class, ThemeView.Fields.class, ThemeView.Added.class})
public interface ThemeView {

    /** What the whole adds to a card. */
    @Schema(name = "ThemeViewFields", description = "What the whole of a theme adds to its card")
    record Fields(@Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class) List<Ref> images, List<Goal> goals) {}

    /** Something that the theme aims at. */
    @Schema(name = "Goal", description = "Something that a theme aims at")
    record Goal(String key, String title) {}

    /** What others tell of it. */
    @Schema(name = "ThemeAdded", description = "What others tell of a theme")
    record Added(
            @Schema(ref = "ActionCards") Object actions,
            @Schema(nullable = true, description = "The page on the portal") String address) {}
}
