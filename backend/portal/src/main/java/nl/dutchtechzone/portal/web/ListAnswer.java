package nl.dutchtechzone.portal.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers of the desk, which are never kept by anyone. */
public final class ListAnswer {

    private static final String NO_STORE = "no-store, no-transform";

    private ListAnswer() {}

    public static Response of(List<?> items, int total, Cursor next, UriInfo uri) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", items);
        page.put("total", total);
        String address = next == null ? null : address(uri.getRequestUriBuilder().replaceQueryParam("cursor", next.encoded()).build());
        page.put("next", address);
        Response.ResponseBuilder answer = Response.ok(page).header("Cache-Control", NO_STORE);
        if (address != null) {
            answer.header("Link", "<" + address + ">; rel=\"next\"");
        }
        return answer.build();
    }

    // without scheme and host, which a Host header could have made up
    private static String address(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    public static Response uncached(Object entity) {
        return Response.ok(entity).header("Cache-Control", NO_STORE).build();
    }
}
