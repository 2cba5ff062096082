package nl.dutchtechzone.portal.finance.cbs;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.table.TableFile;
import nl.dutchtechzone.portal.web.Outgoing;
import nl.dutchtechzone.portal.web.OutgoingFault;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;
import nl.dutchtechzone.portal.web.Settings;

/** Asks CBS itself, only ever because somebody said so. Where that does not work it says what does: the same table as a file. */
@Singleton
public class CbsFetch {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String INSTEAD = " Save table 03759ned from opendata.cbs.nl as a file and import that.";

    private final Optional<String> address;
    private final Outgoing outgoing;

    @Inject
    CbsFetch(Settings settings, Outgoing outgoing) {
        this(settings.cbs().address(), outgoing);
    }

    CbsFetch(Optional<String> address, Outgoing outgoing) {
        this.address = address;
        this.outgoing = outgoing;
    }

    /** The inhabitants of regions on 1 January of years. */
    public List<CbsTable.Reading> inhabitants(Collection<String> regions, Collection<Integer> years) {
        URI table = address.map(URI::create)
                .orElseThrow(() -> outOfReach("This portal has no address of CBS to ask (portal.cbs.address)."));
        URI question = URI.create(table + "?$filter=" + URLEncoder.encode(filter(regions, years), StandardCharsets.UTF_8).replace("+", "%20"));
        Outgoing.Answer answer = ask(question);
        if (answer.status() != 200) {
            throw outOfReach("CBS answered with status " + answer.status() + " instead of figures.");
        }
        try {
            return CbsTable.json(answer.body());
        } catch (ProblemException e) {
            throw outOfReach("CBS answered with something that is not table 03759ned.");
        }
    }

    private static String filter(Collection<String> regions, Collection<Integer> years) {
        return "Measure eq '" + CbsTable.MEASURE + "' and Geslacht eq '" + CbsTable.ALL_SEXES + "' and Leeftijd eq '" + CbsTable.ALL_AGES
                + "' and BurgerlijkeStaat eq '" + CbsTable.ALL_STATES + "' and ("
                + regions.stream().map("startswith(RegioS,'%s')"::formatted).collect(Collectors.joining(" or ")) + ") and ("
                + years.stream().map("Perioden eq '%dJJ00'"::formatted).collect(Collectors.joining(" or ")) + ")";
    }

    private Outgoing.Answer ask(URI question) {
        try {
            return outgoing.ask(new Outgoing.Request(HttpMethod.GET, question, Map.of("Accept", "application/json"), null, PATIENCE, TableFile.LARGEST));
        } catch (OutgoingFault fault) {
            throw outOfReach(switch (fault.reason()) {
                case NOT_HTTPS -> "The address of CBS in portal.cbs.address does not begin with https.";
                case PRIVATE -> "The address of CBS in portal.cbs.address leads into a private network.";
                case UNKNOWN_HOST -> "CBS cannot be found from here; is there a network?";
                case TIMEOUT -> "CBS did not answer within " + PATIENCE.toSeconds() + " seconds.";
                case TOO_LARGE -> "The answer of CBS is too large.";
                case UNTRUSTED -> "What answers at the address of CBS has no certificate to trust.";
                case UNREACHABLE -> "CBS cannot be reached from here.";
            });
        }
    }

    private static ProblemException outOfReach(String why) {
        return ProblemException.of(ProblemType.UNAVAILABLE, why + INSTEAD);
    }
}
