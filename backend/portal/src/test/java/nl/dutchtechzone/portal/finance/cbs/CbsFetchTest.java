package nl.dutchtechzone.portal.finance.cbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.dutchtechzone.portal.web.ProblemException;
import org.junit.jupiter.api.Test;

/** CBS is asked where the settings say, or not at all. */
class CbsFetchTest {

    @Test
    void withoutAnAddressItSaysWhatToDoInstead() {
        ProblemException refusal = assertThrows(ProblemException.class,
                () -> new CbsFetch(Optional.empty(), null).inhabitants(List.of("GM0114"), List.of(2025)));
        assertEquals(503, refusal.problem().status());
        assertTrue(refusal.problem().detail().contains("Save table 03759ned"), refusal.problem().detail());
    }
}
