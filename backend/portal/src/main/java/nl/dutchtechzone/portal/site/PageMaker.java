package nl.dutchtechzone.portal.site;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dutchtechzone.portal.site.PagePath.Page;
import nl.dutchtechzone.portal.web.Settings;

/** Makes of a path the page that a visitor gets: its status, its head and the data that it starts with. */
@Singleton
class PageMaker {

    private static final int SHARED_WIDTH = 1280;
    /** Pages without an item of their own that search engines are to know. */
    static final Set<Page> LISTED = Set.of(Page.HOME, Page.STORIES, Page.EVENTS, Page.CONTACTS, Page.PLANS, Page.ACTIONS, Page.MONEY, Page.FIGURES);
    private static final Set<Page> SLUGGED = Set.of(Page.STORY, Page.EVENT, Page.CONTACT, Page.THEME, Page.PLAN, Page.FUND, Page.FIGURE, Page.PAGE);

    /**
     * A page, or where it moved to.
     *
     * @param whole that nothing it would show was out of reach; another try may give more
     */
    record Made(int status, String html, String location, boolean whole) {}

    private final WindowReader window;
    private final Settings settings;

    PageMaker(WindowReader window, Settings settings) {
        this.window = window;
        this.settings = settings;
    }

    Made make(Shell shell, String path) {
        PagePath found = PagePath.of(path).orElse(null);
        if (found == null) {
            return absent(shell, path.startsWith("/en/") ? "en" : settings.baseLanguage(), 404);
        }
        return found.id() == null ? list(shell, found) : item(shell, found);
    }

    private Made list(Shell shell, PagePath path) {
        Map<String, JsonNode> data = new LinkedHashMap<>();
        boolean whole = read(FirstData.frame(path), data) & read(FirstData.addresses(path), data);
        Map<String, String> alternates = new LinkedHashMap<>();
        if (path.page() != Page.DESK) {
            PagePath.languages(path.page()).stream().sorted().forEach(language ->
                    alternates.put(language, settings.publicAddress() + PagePath.path(path.page(), language, null)));
        }
        boolean shown = LISTED.contains(path.page());
        return new Made(200, shell.with(new PageHead(path.language(), PageTexts.title(path, settings.region().name()),
                PageTexts.description(path), shown ? alternates.get(path.language()) : null, alternates, null, null), data), null, whole);
    }

    /** Adds what the window answers; gives whether that was all. */
    private boolean read(List<String> addresses, Map<String, JsonNode> data) {
        boolean whole = true;
        for (String address : addresses) {
            WindowReader.Read read = window.read(address);
            if (read.isGood()) {
                data.put(address, read.json());
            } else {
                whole = false;
            }
        }
        return whole;
    }

    private Made item(Shell shell, PagePath path) {
        String address = FirstData.addresses(path).getFirst();
        WindowReader.Read read = window.read(address);
        if (read.status() == 301) {
            String slug = read.location().replaceFirst("\\?.*$", "").replaceFirst("^.*/", "");
            return new Made(301, null, PagePath.path(path.page(), path.language(), slug), true);
        }
        if (!read.isGood()) {
            return absent(shell, path.language(), read.status() == 410 || read.status() >= 500 ? read.status() : 404);
        }
        Map<String, JsonNode> data = new LinkedHashMap<>(Map.of(address, read.json()));
        boolean whole = read(FirstData.frame(path), data);
        return new Made(200, shell.with(head(path, read.json()), data), null, whole);
    }

    private PageHead head(PagePath path, JsonNode item) {
        Map<String, String> alternates = new LinkedHashMap<>();
        alternates.put(path.language(), address(path, path.language(), item.path("slug").asText()));
        item.path("alternates").forEach(one -> alternates.put(one.path("language").asText(),
                address(path, one.path("language").asText(), one.path("slug").asText())));
        String title = item.path("title").asText() + " · " + settings.region().name();
        // words that fell back from another language have their one address there
        String canonical = alternates.getOrDefault(item.path("language").asText(), alternates.get(path.language()));
        // search engines keep names for longer than people may allow it here
        String listed = path.page() == Page.PERSON ? null : canonical;
        return new PageHead(path.language(), title, item.path("summary").asText(null), listed, alternates, image(item),
                structured(path, item, canonical));
    }

    private Map<String, Object> structured(PagePath path, JsonNode item, String canonical) {
        return switch (path.page()) {
            case STORY -> StructuredData.ofStory(item, canonical, image(item), settings.region().name());
            case EVENT -> StructuredData.ofEvent(item, canonical, image(item));
            case FIGURE -> StructuredData.ofFigure(item, canonical, settings.publicAddress() + "/api/v1/figures/" + item.path("slug").asText(),
                    settings.region().name());
            case PAGE -> StructuredData.ofPage(item, canonical, settings.region().name());
            case CONTACT -> StructuredData.ofContact(item, canonical, image(item));
            default -> null;
        };
    }

    private String address(PagePath path, String language, String slug) {
        boolean bySlug = SLUGGED.contains(path.page());
        return settings.publicAddress() + PagePath.path(path.page(), language, bySlug ? slug : path.id());
    }

    private String image(JsonNode item) {
        String url = null;
        for (JsonNode rendition : item.path(item.has("cover") ? "cover" : "logo").path("renditions")) {
            if (url == null || rendition.path("width").asInt() <= SHARED_WIDTH) {
                url = rendition.path("url").asText();
            }
        }
        return url == null ? null : settings.publicAddress() + url;
    }

    private Made absent(Shell shell, String language, int status) {
        return new Made(status, shell.with(new PageHead(language, PageTexts.absent(language) + " · " + settings.region().name(),
                null, null, Map.of(), null, null), Map.of()), null, true);
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
