package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Settings;

/**
 * The public history of an item: every publication that was ever visible keeps a number and can be read as it was, for
 * as long as the item itself is visible.
 */
@Singleton
public class WindowHistory {

    private record Step(int number, long publication, Instant from, Instant until) {}

    private final Window window;
    private final WindowItems items;
    private final WindowLinks links;
    private final KeptLayers layers;
    private final Sql sql;
    private final Settings settings;

    WindowHistory(Window window, WindowItems items, WindowLinks links, KeptLayers layers, Sql sql, Settings settings) {
        this.window = window;
        this.items = items;
        this.links = links;
        this.layers = layers;
        this.sql = sql;
        this.settings = settings;
    }

    /** The list of an item's publications, the newest first. */
    public Response list(Kind<?> kind, Window.Address address, String lang, UriInfo uri) {
        String language = window.language(lang);
        return window.answer(uri, () -> {
            ObjectNode page = Json.MAPPER.createObjectNode();
            ArrayNode shown = page.putArray("items");
            List<Step> steps = steps(visible(kind, address, language, uri), language);
            steps.reversed().forEach(step -> shown.add(Json.tree(new PublicHistory.Step(step.number, step.from, step.until,
                    settings.publicAddress() + uri.getPath() + "/" + step.number))));
            page.put("total", steps.size());
            page.putNull("next");
            return new Window.Content(page, null);
        });
    }

    /** A publication as it was, compared with the one before it. */
    public Response one(Kind<?> kind, Window.Address address, int number, String lang, UriInfo uri, PublicHistory.Comparison comparison) {
        String language = window.language(lang);
        return window.answer(uri, () -> {
            List<Step> steps = stepsTo(number, visible(kind, address, language, uri), language);
            List<WindowRow> rows = new ArrayList<>(List.of(read(steps.getLast())));
            if (number > 1) {
                rows.add(read(steps.get(number - 2)));
            }
            links.resolve(rows, language, Set.of());
            comparison.to(rows.getFirst().json(), number > 1 ? rows.getLast().json() : null);
            return new Window.Content(rows.getFirst().json(), rows.getFirst().publishedAt());
        });
    }

    /** A publication as it was, to be given in another form than JSON. */
    public Window.Content whole(Kind<?> kind, Window.Address address, int number, String language, UriInfo uri) {
        WindowRow row = read(stepsTo(number, visible(kind, address, language, uri), language).getLast());
        links.resolve(List.of(row), language, Set.of());
        return new Window.Content(row.json(), row.publishedAt());
    }

    /** A publication that is or was public. */
    public record Past(Instant from, ObjectNode card) {}

    /** All publications of an item in a language that are or were public, the oldest first; references stay unresolved. */
    public List<Past> of(UUID item, String language) {
        return sql.rows("select " + WindowRow.COLUMNS + ", p.visible_from from publication p where p.item_id = ? and p.language = ?"
                + " and p.visible_from <= utc_timestamp(3) and p.visible_until > p.visible_from order by p.visible_from, p.id",
                List.of(item, language), row -> new Past(Sql.instant(row, "visible_from"), WindowRow.card(row, layers, null).json()));
    }

    private UUID visible(Kind<?> kind, Window.Address address, String language, UriInfo uri) {
        return items.find(kind, address, language, null, uri).item();
    }

    /** The publications up to one; a 404 where there is none of that number. */
    private List<Step> stepsTo(int number, UUID item, String language) {
        List<Step> steps = steps(item, language);
        if (number < 1 || number > steps.size()) {
            throw ProblemException.notFound();
        }
        return steps.subList(0, number);
    }

    private List<Step> steps(UUID item, String language) {
        return sql.rows("""
                select row_number() over (order by visible_from, id) as number, id, visible_from,
                  if(visible_until > utc_timestamp(3), null, visible_until) as until
                from publication where item_id = ? and language = ? and visible_from <= utc_timestamp(3) and visible_until > visible_from
                order by number""", List.of(item, language), row -> new Step(row.getInt("number"), row.getLong("id"),
                Sql.instant(row, "visible_from"), Sql.instant(row, "until")));
    }

    private WindowRow read(Step step) {
        return sql.row("select " + WindowRow.COLUMNS + ", d.view from publication p join publication_document d on d.publication_id = p.id where p.id = ?",
                List.of(step.publication), row -> WindowRow.view(row, layers)).orElseThrow();
    }
}
