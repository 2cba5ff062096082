package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.web.Settings;

/**
 * Whole answers of the window in memory. A hit is given by a route of the HTTP layer, before anything looks at who
 * asks: the window is the same for everyone. A miss goes the whole way and is kept under the version read before it.
 */
@Singleton
public class ResponseCache {

    private static final int BEFORE_ALL_BUT_HEADERS = -1000;
    private static final String API = "/api/";
    private static final String DESK = "/api/v1/desk/";

    private final WindowState state;
    private final HttpHeaders headers;
    private final Cache<String, KeptAnswer> kept;
    private final Map<String, CompletableFuture<KeptAnswer>> flights = new ConcurrentHashMap<>();

    ResponseCache(WindowState state, HttpHeaders headers, Settings settings) {
        this.state = state;
        this.headers = headers;
        this.kept = Memory.cache().maximumWeight(settings.cache().bytes())
                .weigher((String key, KeptAnswer answer) -> key.length() + answer.weight()).build();
        // of an older version, none is given again
        state.follow(kept::invalidateAll);
        state.forget(kept::invalidateAll);
    }

    void route(@Observes Router router) {
        router.route(HttpMethod.GET, "/*").order(BEFORE_ALL_BUT_HEADERS).handler(this::giveIfKept);
    }

    private void giveIfKept(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.path().startsWith(DESK)) {
            routing.next();
            return;
        }
        KeptAnswer answer = kept.getIfPresent(key(request.path(), request.query()));
        WindowState.Reading reading = state.newest();
        if (answer == null || reading == null || !answer.holds(reading) || !answer.suits(request.getHeader("Accept"))) {
            routing.next();
            return;
        }
        KeptAnswer.Form form = answer.formAtHand(request.getHeader("Accept-Encoding"));
        if (form == null) {
            routing.next();
            return;
        }
        HttpServerResponse response = request.response();
        form.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (form.isKnownTo(request.getHeader("If-None-Match"))) {
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
            return;
        }
        form.headersOfTheBody().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        response.end(form.outside());
    }

    /** What is to be kept: an answer of status 200. */
    public record Content(byte[] bytes, String type, Instant lastModified, Map<String, String> headers) {

        /** A table to be taken along as a file. */
        public static Content csv(String table, String name, Instant lastModified) {
            return new Content(table.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8; header=present", lastModified,
                    Map.of("Access-Control-Allow-Origin", "*", "Content-Disposition", "attachment; filename=\"" + name + ".csv\""));
        }
    }

    /** Gives the kept answer, or makes it once for all who ask at the same time. */
    public Response answer(UriInfo uri, Supplier<Content> content) {
        String key = key(uri.getRequestUri().getRawPath(), uri.getRequestUri().getRawQuery());
        KeptAnswer old = kept.getIfPresent(key);
        return response(old != null && old.holds(state.newest()) ? old : fly(key, content));
    }

    /** Gives an answer in the same form that is not worth keeping. */
    Response answerOnce(Content content) {
        return response(new KeptAnswer(content, state.newest()));
    }

    private Response response(KeptAnswer answer) {
        KeptAnswer.Form form = answer.form(headers.getHeaderString("Accept-Encoding"));
        boolean known = form.isKnownTo(headers.getHeaderString("If-None-Match"));
        Response.ResponseBuilder response = known ? Response.notModified() : Response.ok(form.bytes());
        form.headers().forEach(header -> response.header(header.getKey().toString(), header.getValue().toString()));
        if (!known) {
            form.headersOfTheBody().forEach(header -> response.header(header.getKey().toString(), header.getValue().toString()));
        }
        return response.build();
    }

    // not by the cache's own compute: that locks part of its map, and making one answer may ask for another
    private KeptAnswer fly(String key, Supplier<Content> content) {
        CompletableFuture<KeptAnswer> own = new CompletableFuture<>();
        CompletableFuture<KeptAnswer> flight;
        while ((flight = flights.putIfAbsent(key, own)) != null) {
            KeptAnswer answer = landed(flight);
            // it may have begun before a publication that this caller already knows of
            if (answer.holds(state.newest())) {
                return answer;
            }
        }
        try {
            WindowState.Reading reading = state.current();
            KeptAnswer answer = new KeptAnswer(content.get(), reading);
            kept.put(key, answer);
            own.complete(answer);
            return answer;
        } catch (Throwable failure) {
            own.completeExceptionally(failure);
            throw failure;
        } finally {
            flights.remove(key, own);
        }
    }

    private static KeptAnswer landed(CompletableFuture<KeptAnswer> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The same question asked in another order is the same question; a page is the same whatever is asked of it. */
    static String key(String path, String query) {
        if (query == null || query.isEmpty() || !path.startsWith(API)) {
            return path;
        }
        String[] parts = query.split("&");
        Arrays.sort(parts);
        return path + "?" + String.join("&", parts);
    }
}
