package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
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
import java.util.Arrays;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;

/**
 * Whole answers of the window in memory. A hit is given by a route of the HTTP layer, before anything looks at who
 * asks: the window is the same for everyone. A miss goes the whole way and is kept under the version read before it.
 */
@Singleton
public class ResponseCache {

    private static final int BEFORE_ALL_BUT_HEADERS = -1000;
    private static final String WINDOW = "/api/v1/";
    private static final String DESK = "/api/v1/desk/";
    private static final String CACHE_CONTROL = "public, no-cache";

    private final WindowState state;
    private final HttpHeaders headers;
    private final Cache<String, KeptAnswer> kept;

    ResponseCache(WindowState state, HttpHeaders headers, Settings settings) {
        this.state = state;
        this.headers = headers;
        this.kept = Caffeine.newBuilder().maximumWeight(settings.cache().bytes())
                .weigher((String key, KeptAnswer answer) -> key.length() + answer.weight()).build();
    }

    void route(@Observes Router router) {
        router.route(HttpMethod.GET, WINDOW + "*").order(BEFORE_ALL_BUT_HEADERS).handler(this::giveIfKept);
    }

    private void giveIfKept(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.path().startsWith(DESK)) {
            routing.next();
            return;
        }
        KeptAnswer answer = kept.getIfPresent(key(request.path(), request.query()));
        WindowState.Reading reading = state.newest();
        if (answer == null || reading == null || !answer.holds(reading)) {
            routing.next();
            return;
        }
        KeptAnswer.Form form = answer.form(request.getHeader("Accept-Encoding"));
        HttpServerResponse response = request.response();
        response.putHeader("ETag", form.tag()).putHeader("Cache-Control", CACHE_CONTROL)
                .putHeader("Vary", "Accept-Encoding").putHeader("Access-Control-Allow-Origin", "*");
        if (answer.lastModified() != null) {
            response.putHeader("Last-Modified", answer.lastModified());
        }
        if (form.isKnownTo(request.getHeader("If-None-Match"))) {
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
            return;
        }
        response.putHeader("Content-Type", "application/json");
        if (form.coding() != null) {
            response.putHeader("Content-Encoding", form.coding());
        }
        response.end(Buffer.buffer(form.bytes()));
    }

    /** Gives the kept answer, or makes it once for all who ask at the same time. */
    Response answer(UriInfo uri, Supplier<Window.Content> content) {
        String key = key(uri.getRequestUri().getRawPath(), uri.getRequestUri().getRawQuery());
        KeptAnswer answer = kept.asMap().compute(key, (same, old) -> {
            WindowState.Reading reading = state.newest();
            if (old != null && old.holds(reading)) {
                return old;
            }
            Window.Content made = content.get();
            return KeptAnswer.of(Json.bytes(made.json()), made.lastModified(), reading);
        });
        KeptAnswer.Form form = answer.form(headers.getHeaderString("Accept-Encoding"));
        boolean known = form.isKnownTo(headers.getHeaderString("If-None-Match"));
        Response.ResponseBuilder response = known ? Response.notModified() : Response.ok(form.bytes(), "application/json");
        response.header("ETag", form.tag()).header("Cache-Control", CACHE_CONTROL).header("Vary", "Accept-Encoding")
                .header("Access-Control-Allow-Origin", "*");
        if (answer.lastModified() != null) {
            response.header("Last-Modified", answer.lastModified());
        }
        if (form.coding() != null && !known) {
            response.header("Content-Encoding", form.coding());
        }
        return response.build();
    }

    /** The same question asked in another order is the same question. */
    static String key(String path, String query) {
        if (query == null || query.isEmpty()) {
            return path;
        }
        String[] parts = query.split("&");
        Arrays.sort(parts);
        return path + "?" + String.join("&", parts);
    }
}
