package nl.dutchtechzone.portal.site;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.AtOnce;
import nl.dutchtechzone.portal.api.DeskItem;
import org.junit.jupiter.api.Test;

/** Pages are made of what the window answers, read over HTTP while it changes. */
@QuarkusTest
class PagesTest extends ApiTest {

    private static final int READERS = 6;
    private static final int CHANGES = 60;

    @Test
    void areAllMadeWhateverIsPublishedMeanwhile() {
        DeskItem story = DeskItem.story();
        AtomicBoolean over = new AtomicBoolean();
        List<Integer> made = AtOnce.times(READERS + 1, number -> {
            if (number == READERS) {
                for (int i = 0; i < CHANGES; i++) {
                    story.publish("nl");
                }
                over.set(true);
                return 1;
            }
            int pages = 0;
            while (!over.get()) {
                for (String page : List.of("/verhalen", "/en/stories", "/netwerk", "/acties", "/cijfers", "/evenementen")) {
                    assertEquals(200, NOBODY.asks().get(page).statusCode(), page);
                    pages++;
                }
            }
            return pages;
        });
        assertEquals(READERS + 1, made.stream().filter(pages -> pages > 0).count());
    }
}
