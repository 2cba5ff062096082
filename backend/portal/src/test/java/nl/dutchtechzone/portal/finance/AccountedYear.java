package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.TREASURER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.BeforeEach;

/** A year that no other test has money in, with two municipalities that pay. */
abstract class AccountedYear extends ApiTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    final int year = YEAR.incrementAndGet();
    final String key = Drafts.fresh("gemeente");
    UUID one;
    UUID other;

    @BeforeEach
    void makeTwoMunicipalities() {
        one = DeskItem.create("municipalities", Drafts.municipality(key)).publish().id();
        other = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("gemeente"))).publish().id();
    }

    static DeskItem publish(ObjectNode draft) {
        return DeskItem.create(TREASURER, "finances", draft).act(TREASURER, "_publish", "{}");
    }
}
