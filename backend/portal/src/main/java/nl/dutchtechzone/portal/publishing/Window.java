package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;

/**
 * What the public can ask: lists and single items of what is visible now, read from publications and nothing else.
 * Answers are kept in memory until the window changes.
 */
@Singleton
public class Window {

    /** The window is the same for everyone, so any site may read it. */
    private static final Map<String, String> OPEN = Map.of("Access-Control-Allow-Origin", "*");

    /** More than there ever are of the kinds that are read whole, such as the statements of years. */
    static final int FEW = 500;

    private final WindowLists lists;
    private final WindowTotals totals;
    private final WindowChanges changes;
    private final WindowItems items;
    private final WindowLinks links;
    private final WindowKeys keys;
    private final WindowFields fields;
    private final ResponseCache cache;
    private final Settings settings;

    Window(WindowLists lists, WindowTotals totals, WindowChanges changes, WindowItems items, WindowLinks links, WindowKeys keys,
            WindowFields fields, ResponseCache cache, Settings settings) {
        this.lists = lists;
        this.totals = totals;
        this.changes = changes;
        this.items = items;
        this.links = links;
        this.keys = keys;
        this.fields = fields;
        this.cache = cache;
        this.settings = settings;
    }

    /** The page of a list that was asked for. */
    public Response list(Kind<?> kind, WindowQuery query, UriInfo uri) {
        return list(kind, query, uri, cards -> {});
    }

    /** Adds to cards what other items tell of them. */
    public interface Addition {
        void to(List<ObjectNode> cards);
    }

    public Response list(Kind<?> kind, WindowQuery query, UriInfo uri, Addition addition) {
        return answer(uri, () -> new Content(page(kind, query, uri, addition), null));
    }

    /** A single item; what other items tell of it is added to the whole. */
    public Response item(Kind<?> kind, Address address, ItemQuery query, UriInfo uri, Addition addition) {
        String language = language(query.lang);
        Faults faults = new Faults();
        Set<String> only = fields.only(query.fields, fields.view(kind), faults);
        Set<String> expand = fields.expand(query.expand, fields.view(kind), faults);
        faults.raise();
        return answer(uri, () -> {
            WindowRow row = row(kind, address, language, query.fallback ? settings.baseLanguage() : null, uri, expand);
            addition.to(List.of(row.json()));
            return new Content(fields.prune(row.json(), only), row.publishedAt());
        });
    }

    /** The whole of a single item, to be given in another form than JSON. */
    public Content whole(Kind<?> kind, Address address, String language, UriInfo uri) {
        WindowRow row = row(kind, address, language, null, uri, Set.of());
        return new Content(row.json(), row.publishedAt());
    }

    private WindowRow row(Kind<?> kind, Address address, String language, String fallback, UriInfo uri, Set<String> expand) {
        WindowRow row = items.find(kind, address, language, fallback, uri);
        links.resolve(List.of(row), language, expand);
        String page = kind.page(row.language(), row.item(), row.slug(), row.json().path("key").asText());
        row.json().put("address", page == null ? null : settings.publicAddress() + page);
        return row;
    }

    /** The cards that a filter finds, or all of a kind without one; for what one item tells of others. */
    public List<ObjectNode> cards(Kind<?> kind, String lang, WindowQuery.Filter filter, WindowQuery.Sort sort, int most) {
        String language = language(lang);
        return cards(new WindowLists.Ask(kind, language, fallback(language), filter == null ? List.of() : List.of(filter), null, null, null, null, sort, most, null), Set.of());
    }

    /** All cards that filters find, in the region's first language where the asked one is lacking; for kinds of which there are few. */
    public List<ObjectNode> all(Kind<?> kind, String lang, List<WindowQuery.Filter> filters, WindowQuery.Sort sort) {
        String language = language(lang);
        Faults faults = new Faults();
        List<WindowQuery.Filter> asked = filters.stream().filter(filter -> !filter.values().isEmpty()).map(filter -> keys.lookUp(filter, faults)).toList();
        faults.raise();
        return cards(new WindowLists.Ask(kind, language, fallback(language), asked, null, null, null, null, sort, FEW, null), Set.of());
    }

    /** All cards that a query finds, without paging; for kinds of which there are few. */
    List<ObjectNode> cards(Kind<?> kind, WindowQuery query, Set<String> expand) {
        Faults faults = new Faults();
        WindowLists.Ask ask = ask(kind, query, faults);
        faults.raise();
        return cards(new WindowLists.Ask(kind, ask.language(), fallback(ask.language()), ask.filters(), ask.words(), ask.span(), ask.published(),
                null, ask.sort(), FEW, null), expand);
    }

    private List<ObjectNode> cards(WindowLists.Ask ask, Set<String> expand) {
        List<WindowRow> rows = lists.rows(ask).rows();
        links.resolve(rows, ask.language(), expand);
        return rows.stream().map(WindowRow::json).toList();
    }

    /** A list as it was asked for, with its keys looked up. */
    WindowLists.Ask ask(Kind<?> kind, WindowQuery query, Faults faults) {
        String language = language(query.lang);
        List<WindowQuery.Filter> filters = new ArrayList<>();
        query.filters().stream().filter(filter -> !filter.values().isEmpty()).forEach(filter -> filters.add(keys.lookUp(filter, faults)));
        if (query.q != null && !kind.isPersonal()) {
            filters.addAll(TitleWords.filters(query.q));
        }
        return new WindowLists.Ask(kind, language, query.fallback ? fallback(language) : null, filters, kind.isPersonal() ? query.q : null, query.span(), query.published(),
                null, query.sort(), query.limit, query.cursor);
    }

    /** What each of some items shows of itself, in one query; hidden ones are left out. */
    public Map<UUID, ObjectNode> faces(Set<UUID> items, String language) {
        return links.faces(items, language);
    }

    private String fallback(String language) {
        return language.equals(settings.baseLanguage()) ? null : settings.baseLanguage();
    }

    /** How many items of a kind there are for each value of one facet and, within it, each value of another. */
    public Map<String, Map<String, Integer>> counts(Kind<?> kind, String facet, String within) {
        return lists.counts(kind, settings.baseLanguage(), facet, within);
    }

    /** Answers from memory, or makes the answer and keeps it. */
    public Response answer(UriInfo uri, Supplier<Content> content) {
        return cache.answer(uri, () -> packed(content.get()));
    }

    /** Answers with what is older than the window, and so must not be kept. */
    public Response answerOnce(Content content) {
        return cache.answerOnce(packed(content));
    }

    private static ResponseCache.Content packed(Content made) {
        return new ResponseCache.Content(Json.bytes(made.json()), MediaType.APPLICATION_JSON, made.lastModified(), headers(made.json()));
    }

    private static Map<String, String> headers(Object json) {
        return json instanceof ObjectNode page && page.path("next").isTextual()
                ? Map.of("Access-Control-Allow-Origin", "*", "Link", "<" + page.get("next").asText() + ">; rel=\"next\"")
                : OPEN;
    }

    /** What is to be answered, and when it last changed, if that is known. */
    public record Content(Object json, Instant lastModified) {}

    /** How a single item was asked for. */
    public sealed interface Address {
        /** By the last part of its page's address. */
        record Slug(String slug) implements Address {}

        /** By its id. */
        record Id(UUID id) implements Address {}

        /** By its language-neutral name. */
        record Key(String key) implements Address {}

        /** By something that it is the only one to have. */
        record Only(Facet facet) implements Address {}
    }

    private ObjectNode page(Kind<?> kind, WindowQuery query, UriInfo uri, Addition addition) {
        Faults faults = new Faults();
        Set<String> only = fields.only(query.fields, fields.card(kind), faults);
        Set<String> expand = fields.expand(query.expand, fields.card(kind), faults);
        WindowLists.Ask ask = ask(kind, query, faults);
        faults.raise();
        WindowChanges.Page changed = query.changedSince == null ? null : changes.page(ask, WindowChanges.Since.of(query.changedSince));
        WindowTotal total = changed == null ? totals.of(ask) : null;
        WindowLists.Rows found = changed == null ? lists.rows(ask, total) : changed.rows();
        links.resolve(found.rows(), ask.language(), expand);
        List<ObjectNode> cards = found.rows().stream().map(WindowRow::json).toList();
        addition.to(cards);
        ObjectNode page = Json.MAPPER.createObjectNode();
        ArrayNode array = page.putArray("items");
        cards.forEach(card -> array.add(fields.prune(card, only)));
        page.put("total", changed == null ? total.count() : changed.total());
        page.put("next", Optional.ofNullable(found.next()).map(next -> address(uri, next.encoded())).orElse(null));
        if (changed != null) {
            tell(page, changed.until(), changed.gone());
        }
        return page;
    }

    /** Says since when to ask next, and what is gone. */
    static void tell(ObjectNode page, String until, List<UUID> gone) {
        ArrayNode ids = page.putObject("changes").put("version", until).putArray("gone");
        gone.forEach(item -> ids.add(item.toString()));
    }

    String address(UriInfo uri, String cursor) {
        return settings.publicAddress() + uri.getPath() + "?"
                + uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().getRawQuery();
    }

    /** The language that was asked for; one that the portal does not have is a fault. */
    public String language(String asked) {
        if (asked == null) {
            return settings.baseLanguage();
        }
        if (!settings.languages().contains(asked)) {
            Faults faults = new Faults();
            faults.add("lang", "not-allowed", "This portal has no such language.", settings.languages());
            faults.raise();
        }
        return asked;
    }
}
