package nl.dutchtechzone.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What every answer carries, errors and 304 included; and the refusal of bodies that are too large to be read at all. */
public class EveryAnswer {

    /** Raised with each change of the contract; the test of the contract holds it against {@code info.version}. */
    public static final String API_VERSION = "1.0.0";

    private static final int FIRST = 10_000;

    private static final List<Map.Entry<CharSequence, CharSequence>> ALL = List.of(
            header("X-Content-Type-Options", "nosniff"),
            header("Referrer-Policy", "strict-origin-when-cross-origin"),
            header("Strict-Transport-Security", "max-age=31536000; includeSubDomains"));
    private static final List<Map.Entry<CharSequence, CharSequence>> OF_THE_API = List.of(
            header("API-Version", API_VERSION),
            header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            header("X-Frame-Options", "DENY"));
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final long LARGEST_BODY = 15L * 1024 * 1024;
    private static final long LARGEST_JSON = 1024 * 1024;

    void register(@Observes Filters filters) {
        filters.register(EveryAnswer::handle, FIRST);
    }

    private static void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        ALL.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (request.path().startsWith("/api/")) {
            OF_THE_API.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        }
        if (tooLarge(request)) {
            refuse(request, ProblemType.TOO_LARGE);
        } else if (request.path().startsWith("/api/") && request.path().endsWith("/")) {
            refuse(request, ProblemType.NOT_FOUND);
        } else {
            routing.next();
        }
    }

    /** A header in the form in which it is written to the wire, so that it is not made anew with each answer. */
    public static Map.Entry<CharSequence, CharSequence> header(String name, String value) {
        return Map.entry(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    private static void refuse(HttpServerRequest request, ProblemType type) {
        Problem problem = Problem.of(type, StandardDetail.of(type), request.path(), List.of());
        HttpServerResponse response = request.response().setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        if (type == ProblemType.TOO_LARGE) {
            // the body is not read, so nothing more can come on this connection
            response.putHeader("Connection", "close");
        }
        response.end(Json.write(problem));
    }

    private static boolean tooLarge(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length == null || !LENGTH.matcher(length).matches()) {
            return false;
        }
        String type = request.getHeader("Content-Type");
        boolean picture = type != null && type.startsWith("image/");
        return Long.parseLong(length) > (picture ? LARGEST_BODY : LARGEST_JSON);
    }
}
