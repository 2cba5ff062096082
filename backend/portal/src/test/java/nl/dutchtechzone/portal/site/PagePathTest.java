package nl.dutchtechzone.portal.site;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Optional;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.site.PagePath.Page;
import org.junit.jupiter.api.Test;

/** Pages that editors name stand under the root, beside the portal's own. */
@QuarkusTest
class PagePathTest extends ApiTest {

    @Test
    void ownAddressesComeBeforeThoseOfEditors() {
        assertEquals(Page.STORIES, page("/verhalen"));
        assertEquals(Page.STORIES, page("/en/stories"));
        assertEquals(Page.HOME, page("/en/"));
        assertEquals(Page.DESK, page("/beheer"));
        assertEquals(new PagePath(Page.PAGE, "nl", "over-ons"), PagePath.of("/over-ons").orElseThrow());
        assertEquals(new PagePath(Page.PAGE, "en", "about"), PagePath.of("/en/about").orElseThrow());
    }

    @Test
    void noFileIsTakenForAPage() {
        assertEquals(Optional.empty(), PagePath.of("/favicon.ico"));
        assertEquals(Optional.empty(), PagePath.of("/over-ons/team"));
    }

    @Test
    void editorsCannotTakeAnyOfThem() {
        Arrays.stream(Page.values()).filter(page -> page != Page.PAGE && page != Page.DESK && page != Page.HOME)
                .flatMap(page -> PagePath.languages(page).stream().map(language -> PagePath.path(page, language, null)))
                .map(path -> path.replaceFirst("^/(en/)?", "").replaceFirst("/.*", "")).distinct()
                .forEach(word -> DeskItem.post(EDITOR, "/api/v1/desk/pages", Drafts.page(word)).then().statusCode(400)
                        .body("errors.field", contains("texts.nl.slug")));
    }

    private static Page page(String path) {
        return PagePath.of(path).orElseThrow().page();
    }
}
