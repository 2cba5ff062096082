package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;

/** For each operation of the contract an address that is there and a body that is right; the items belong to the partner where that can be. */
public final class Examples {

    private static final String DESK = "/api/v1/desk/";
    private static final int PLAN_YEAR = 2077;

    private final Map<String, DeskItem> items = new LinkedHashMap<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();

    private Examples() {}

    /** Makes one public item of each kind. */
    public static Examples make() {
        Examples examples = new Examples();
        for (String collection : new String[] {"municipalities", "sectors", "contacts"}) {
            examples.items.put(collection, DeskItem.create(collection, examples.draft(collection)).publish());
        }
        for (String collection : new String[] {"themes", "plans", "actions"}) {
            examples.items.put(collection, DeskItem.create(collection, examples.draft(collection)).publish("nl"));
        }
        DeskItem picture = Picture.uploaded(Someone.PARTNER);
        examples.items.put("media", picture.save(Drafts.json("{decorative: true, texts: {}}")));
        ObjectNode story = examples.draft("stories").put("cover", picture.id().toString());
        examples.items.put("stories", DeskItem.create("stories", story).publish("nl"));
        picture.refresh();
        examples.slugs.put("stories", story.at("/texts/nl/title").asText());
        examples.slugs.put("themes", examples.items.get("themes").view().getString("languages.nl.publications[0].address").replaceFirst(".*/", ""));
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
            case "themes" -> Drafts.theme(key);
            case "plans" -> Drafts.plan(PLAN_YEAR);
            case "actions" -> Drafts.action(items.get("plans").id(), items.get("themes").id());
            case "stories" -> PartnerOrganisation.story();
            case "media" -> Drafts.json("{decorative: true, texts: {}}");
            default -> throw new IllegalArgumentException("No example of " + collection);
        };
    }

    /** The address of something that is there. */
    public String address(Operation operation) {
        String collection = collection(operation.path());
        return filled(operation, items.containsKey(collection) ? items.get(collection).id().toString() : "", slugs.get(collection), "1", "640", Integer.toString(PLAN_YEAR));
    }

    /** The address of something that never was. */
    public String nowhere(Operation operation) {
        String nothing = Drafts.fresh("niets");
        return filled(operation, Drafts.freshId().toString(), nothing, "99", "641", nothing);
    }

    private static String filled(Operation operation, String id, String slug, String number, String width, String year) {
        String path = operation.path().replace("{id}", id).replace("{slug}", String.valueOf(slug)).replace("{number}", number)
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
        if (operation.path().matches(".*/(audit|blocked-accounts/.*)")) {
            return Someone.ADMINISTRATOR;
        }
        return operation.path().matches(".*/_(?!submit).*") ? Someone.PUBLISHER : Someone.EDITOR;
    }

    public static boolean takesPicture(Operation operation) {
        return operation.node().at("/requestBody/content").has("image/png");
    }

    private ObjectNode body(Operation operation) {
        String last = operation.path().replaceFirst(".*/", "");
        return switch (last) {
            case "working-copy" -> Drafts.json("{draft: {}, baseVersion: 1}");
            case "_restore" -> Drafts.json("{revision: 1}");
            case "_trash", "_untrash" -> Drafts.json("{}");
            case "_request-changes" -> Drafts.json("{language: 'nl', comment: 'Graag anders.'}");
            default -> last.startsWith("_") ? Drafts.json("{language: 'nl'}") : draft(collection(operation.path()));
        };
    }

    private static String collection(String path) {
        return path.replaceFirst("^" + DESK + "|^/api/v1/", "").replaceFirst("/.*", "");
    }
}
