package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Follows a list of the window from page to page. */
public final class Follow {

    private Follow() {}

    /** The answer at an absolute address, asked of the application under test. */
    public static JsonPath address(String absolute) {
        URI uri = URI.create(absolute);
        return NOBODY.asks().urlEncodingEnabled(false).get(uri.getRawPath() + "?" + uri.getRawQuery())
                .then().statusCode(200).extract().jsonPath();
    }

    /** The rows of this page and all that follow, whole. */
    public static List<String> rows(JsonPath page) {
        List<String> rows = new ArrayList<>();
        for (JsonPath at = page; at != null; at = at.getString("next") == null ? null : address(at.getString("next"))) {
            at.getList("items").forEach(row -> rows.add(row.toString()));
        }
        return rows;
    }

    /** The ids on this page and all that follow. */
    public static List<String> ids(JsonPath page) {
        List<String> ids = new ArrayList<>(page.getList("items.id", String.class));
        while (page.getString("next") != null) {
            page = address(page.getString("next"));
            ids.addAll(page.getList("items.id", String.class));
        }
        return ids;
    }
}
