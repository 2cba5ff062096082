package nl.dutchtechzone.portal.finance.cbs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.table.TableFile;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;
import nl.dutchtechzone.portal.web.Settings;

/**
 * Asks CBS itself, only ever because somebody said so. Where that does not work it says what does: the same table as a file.
 * The address is a setting; still it may lead nowhere but to a public one, and nowhere else from there.
 */
@Singleton
public class CbsFetch {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final String INSTEAD = " Save table 03759ned from opendata.cbs.nl as a file and import that.";

    private final Settings.Cbs settings;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();

    @Inject
    CbsFetch(Settings settings) {
        this(settings.cbs());
    }

    CbsFetch(Settings.Cbs settings) {
        this.settings = settings;
    }

    /** The inhabitants of regions on 1 January of years. */
    public List<CbsTable.Reading> inhabitants(Collection<String> regions, Collection<Integer> years) {
        URI address = settings.address().map(URI::create)
                .orElseThrow(() -> outOfReach("This portal has no address of CBS to ask (portal.cbs.address)."));
        refuseUnlessPublic(address);
        URI question = URI.create(address + "?$filter=" + URLEncoder.encode(filter(regions, years), StandardCharsets.UTF_8).replace("+", "%20"));
        HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(question).header("Accept", "application/json").timeout(TO_ANSWER).build());
        if (answer.statusCode() != 200) {
            throw outOfReach("CBS answered with status " + answer.statusCode() + " instead of figures.");
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

    private void refuseUnlessPublic(URI address) {
        if (settings.allowLoopback()) {
            return;
        }
        if (!"https".equals(address.getScheme())) {
            throw outOfReach("The address of CBS in portal.cbs.address does not begin with https.");
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (!isPublic(one)) {
                    throw outOfReach("The address of CBS in portal.cbs.address leads into a private network.");
                }
            }
        } catch (UnknownHostException e) {
            throw outOfReach("CBS cannot be found from here; is there a network?");
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        return !(address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || unique || shared);
    }

    private HttpResponse<byte[]> ask(HttpRequest request) {
        try {
            return client.sendAsync(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), TableFile.LARGEST))
                    .get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw outOfReach("Asking CBS was broken off.");
        } catch (TimeoutException e) {
            throw outOfReach("CBS did not answer within " + TO_ANSWER.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            boolean network = e.getCause() instanceof IOException;
            throw outOfReach(network ? "CBS cannot be reached from here, or its answer is too large." : "CBS could not be asked.");
        }
    }

    private static ProblemException outOfReach(String why) {
        return ProblemException.of(ProblemType.UNAVAILABLE, why + INSTEAD);
    }
}
