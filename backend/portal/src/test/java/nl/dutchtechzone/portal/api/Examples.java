package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;

/** For each operation of the contract an address that is there and a body that is right; the items belong to the partner where that can be. */
public final class Examples {

    private static final String DESK = "/api/v1/desk/";
    private static final int PLAN_YEAR = 2077;
    private static final int INVOICED_YEAR = 2000;
    /** A year has one statement, and the examples are made more than once. */
    private static final AtomicInteger NEXT_STATEMENT = new AtomicInteger(2060);

    private final Map<String, DeskItem> items = new LinkedHashMap<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();

    private UUID ledgerEntry;
    private UUID webhook;
    private int statementYear;
    private int nextYear = 2001;

    private Examples() {}

    /** Makes one public item of each kind. */
    public static Examples make() {
        Examples examples = new Examples();
        for (String collection : new String[] {"municipalities", "sectors", "contacts", "people"}) {
            examples.items.put(collection, DeskItem.create(collection, examples.draft(collection)).publish());
        }
        examples.slugs.put("municipalities", examples.items.get("municipalities").view().getString("draft.key"));
        examples.slugs.put("contacts", examples.items.get("contacts").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
        for (String collection : new String[] {"themes", "plans", "actions", "pages"}) {
            examples.items.put(collection, DeskItem.create(collection, examples.draft(collection)).publish("nl"));
        }
        DeskItem picture = Picture.uploaded(Someone.PARTNER);
        examples.items.put("media", picture.save(Drafts.json("{decorative: true, texts: {}}")));
        ObjectNode story = examples.draft("stories").put("cover", picture.id().toString());
        examples.items.put("stories", DeskItem.create("stories", story).publish("nl"));
        picture.refresh();
        examples.slugs.put("stories", story.at("/texts/nl/title").asText());
        examples.statementYear = NEXT_STATEMENT.incrementAndGet();
        for (String collection : new String[] {"finances", "funds"}) {
            DeskItem item = DeskItem.create(Someone.TREASURER, collection, examples.draft(collection));
            examples.items.put(collection, item.act(Someone.TREASURER, "_publish", "{}"));
        }
        examples.slugs.put("funds", examples.items.get("funds").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
        examples.ledgerEntry = LedgerLine.record("budget-lines", Drafts.budgetLine(PLAN_YEAR)).id();
        LedgerLine.record("population-figures", Drafts.population(INVOICED_YEAR, examples.items.get("municipalities").id(), 1000));
        ObjectNode event = examples.draft("events").put("cover", picture.id().toString());
        examples.items.put("events", DeskItem.create("events", event).publish("nl"));
        examples.slugs.put("events", event.at("/texts/nl/title").asText());
        examples.slugs.put("themes", examples.items.get("themes").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
        examples.slugs.put("pages", examples.items.get("pages").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
        examples.items.put("figures", DeskItem.create("figures", examples.draft("figures")).publish());
        examples.slugs.put("figures", examples.items.get("figures").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
        examples.webhook = UUID.fromString(DeskItem.post(Someone.ADMINISTRATOR, DESK + "webhooks", examples.draft("webhooks"))
                .then().statusCode(201).extract().path("id"));
        return examples;
    }

    public DeskItem item(String collection) {
        return items.get(collection);
    }

    /** A draft of a collection that can be sent again and again. */
    public ObjectNode draft(String collection) {
        String key = Drafts.fresh("k");
        return switch (collection) {
            case "municipalities" -> Drafts.municipality(key);
            case "sectors" -> Drafts.sector(key);
            case "contacts" -> Drafts.contact(key);
            case "people" -> Drafts.person(items.get("contacts").id());
            case "themes" -> Drafts.theme(key);
            case "plans" -> Drafts.plan(PLAN_YEAR);
            case "actions" -> Drafts.action(items.get("plans").id(), items.get("themes").id());
            case "pages" -> Drafts.page(key);
            case "stories" -> PartnerOrganisation.story();
            case "events" -> Drafts.event().put("organiser", PartnerOrganisation.id().toString());
            case "figures" -> Drafts.figure(key, items.get("municipalities").id());
            case "media" -> Drafts.json("{decorative: true, texts: {}}");
            case "finances" -> Drafts.statement(items.containsKey("finances") ? NEXT_STATEMENT.incrementAndGet() : statementYear);
            case "funds" -> Drafts.fund(key);
            // it is told nothing
            case "webhooks" -> Drafts.json("{name: 'Voorbeeldpartner', address: 'http://127.0.0.1:9/', active: false}");
            default -> throw new IllegalArgumentException("No example of " + collection);
        };
    }

    /** The address of something that is there. */
    public String address(Operation operation) {
        String collection = collection(operation.path());
        UUID id = switch (collection) {
            case "ledger" -> ledgerEntry;
            case "webhooks" -> webhook;
            case "trail" -> items.get("themes").id();
            case "privacy" -> items.get("people").id();
            default -> items.containsKey(collection) ? items.get(collection).id() : null;
        };
        return filled(operation, String.valueOf(id), slugs.get(collection), "1", "640",
                Integer.toString(collection.equals("finances") ? statementYear : PLAN_YEAR));
    }

    /** The address of something that never was. */
    public String nowhere(Operation operation) {
        String nothing = Drafts.fresh("niets");
        return filled(operation, Drafts.freshId().toString(), nothing, "99", "641", nothing);
    }

    private static String filled(Operation operation, String id, String slug, String number, String width, String year) {
        String path = operation.path().replace("{kind}", "theme").replace("{id}", id).replace("{slug}", String.valueOf(slug)).replace("{key}", String.valueOf(slug)).replace("{number}", number)
                .replace("{width}", width).replace("{year}", year).replace("{subject}", UUID.randomUUID().toString());
        return path.startsWith("/api/v1/search") ? path + "?q=woord" : path;
    }

    /** Adds a right body, where the operation takes one, and nothing that makes it succeed beyond that. */
    public RequestSpecification fill(Operation operation, RequestSpecification request) {
        if (!operation.takesBody()) {
            return request;
        }
        if (takesPicture(operation)) {
            return request.contentType("image/png").body(Picture.png(40, 20));
        }
        return request.contentType(ContentType.JSON).body(body(operation).toString());
    }

    /** Someone whose role lets them do it. */
    public static Someone allowed(Operation operation) {
        if (!operation.isOfDesk()) {
            return Someone.NOBODY;
        }
        if (operation.path().matches(".*/desk/(ledger|finances|funds)(/.*)?")) {
            return Someone.TREASURER;
        }
        if (operation.path().matches(".*/(audit|blocked-accounts/.*|privacy/.*|webhooks|webhooks/.*)")) {
            return Someone.ADMINISTRATOR;
        }
        return operation.path().matches(".*/_(?!submit|preview-import).*") ? Someone.PUBLISHER : Someone.EDITOR;
    }

    public static boolean takesPicture(Operation operation) {
        return operation.node().at("/requestBody/content").has("image/png");
    }

    private ObjectNode body(Operation operation) {
        String last = operation.path().replaceFirst(".*/", "");
        return switch (last) {
            case "working-copy" -> Drafts.json("{draft: {}, baseVersion: 1}");
            case "population-figures" -> Drafts.population(nextYear++, items.get("municipalities").id(), 1000);
            case "rates" -> Drafts.json("{year: %d, rate: 1.05}", nextYear++);
            case "contributions" -> Drafts.json("{year: %d, municipality: '%s', state: 'invoiced', stateDate: '2000-03-01'}",
                    INVOICED_YEAR, items.get("municipalities").id());
            case "in-kind" -> Drafts.json("{year: %d, organisation: '%s', type: 'housing', description: {nl: 'Werkplekken'}}",
                    PLAN_YEAR, items.get("contacts").id());
            case "budget-lines" -> Drafts.budgetLine(PLAN_YEAR);
            case "fund-entries" -> Drafts.fundEntry(items.get("funds").id(), items.get("contacts").id(), "endowment", "100.00");
            case "_record" -> Drafts.json("{budgetLines: [%s]}", Drafts.budgetLine(PLAN_YEAR));
            case "values" -> Drafts.json("{values: []}");
            case "_find" -> Drafts.json("{words: []}");
            // not what is asked for, so nothing is erased
            case "_erase" -> Drafts.json("{confirmation: 'ja'}");
            case "_preview-import" -> operation.path().contains("/ledger/") ? Drafts.json("{value: []}")
                    : Drafts.json("{rows: [{municipality: '%s', '2024': 12}]}", items.get("municipalities").id());
            case "_fetch" -> Drafts.json("{years: [2025]}");
            case "_import" -> Drafts.json("{source: 'CBS, tabel 03759ned', figures: [{municipality: '%s', year: %d, inhabitants: 1000}]}",
                    items.get("municipalities").id(), INVOICED_YEAR);
            case "_reverse" -> Drafts.json("{reason: 'Een voorbeeld.'}");
            case "_restore" -> Drafts.json("{revision: 1}");
            case "_trash", "_untrash" -> Drafts.json("{}");
            case "_request-changes" -> Drafts.json("{language: 'nl', comment: 'Graag anders.'}");
            default -> last.startsWith("_") ? Drafts.json("{language: 'nl'}")
                    // years are few
                    : operation.path().equals(DESK + "finances/{id}") ? Drafts.statement(statementYear) : draft(collection(operation.path()));
        };
    }

    private static String collection(String path) {
        return path.replaceFirst("^" + DESK + "|^/api/v1/", "").replaceFirst("/.*", "");
    }
}
