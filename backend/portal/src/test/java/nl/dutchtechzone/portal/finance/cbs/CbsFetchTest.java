package nl.dutchtechzone.portal.finance.cbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Settings;
import org.junit.jupiter.api.Test;

/** CBS is asked at a public address or not at all. */
class CbsFetchTest {

    @Test
    void withoutAnAddressItSaysWhatToDoInstead() {
        refused(Optional.empty(), "Save table 03759ned");
    }

    @Test
    void noPrivateAddressIsAsked() throws UnknownHostException {
        refused(Optional.of("https://127.0.0.1/x"), "private network");
        refused(Optional.of("https://[::1]/x"), "private network");
        refused(Optional.of("http://opendata.cbs.example/x"), "https");
        for (String address : new String[] {"10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "fd00::1", "fe80::1"}) {
            assertFalse(CbsFetch.isPublic(InetAddress.getByName(address)), address);
        }
        assertTrue(CbsFetch.isPublic(InetAddress.getByName("192.0.2.1")));
    }

    private static void refused(Optional<String> address, String because) {
        Settings.Cbs settings = new Settings.Cbs() {
            @Override
            public Optional<String> address() {
                return address;
            }

            @Override
            public boolean allowLoopback() {
                return false;
            }
        };
        ProblemException refusal = assertThrows(ProblemException.class, () -> new CbsFetch(settings).inhabitants(List.of("GM0114"), List.of(2025)));
        assertEquals(503, refusal.problem().status());
        assertTrue(refusal.problem().detail().contains(because), refusal.problem().detail());
    }
}
