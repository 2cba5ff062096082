package nl.dutchtechzone.portal.search;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be searched for. The names are those of the API; the order is that of suggestions that fit equally well. */
@Schema(description = "What can be searched for")
public enum SearchKind {
    theme("Thema’s", "Themes"), plan("Plannen", "Plans"), story("Verhalen", "Stories"),
    event("Evenementen", "Events"), action("Acties", "Actions"),
    contact("Organisaties", "Organisations");

    private final Map<String, String> titles;

    SearchKind(String dutch, String english) {
        this.titles = Map.of("nl", dutch, "en", english);
    }

    /** What to call them in a language; in English where there is no word yet. */
    String title(String language) {
        return titles.getOrDefault(language, titles.get("en"));
    }
}
