package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Faults;

/**
 * All that is particular to one kind of content. What is the same for every kind (saving, reviewing, publishing,
 * listing, rights) lives in this package once; a new kind is a subclass, its records and its two resources.
 *
 * @param <D> what an editor sends of it
 */
public abstract class Kind<D extends Draft> {

    /** Raised when the shape of a snapshot changes; {@code schema_version} of its publications. */
    static final int SCHEMA_VERSION = 1;

    private final String name;
    private final String collection;
    private final Class<D> draft;

    protected Kind(String name, String collection, Class<D> draft) {
        this.name = name;
        this.collection = collection;
        this.draft = draft;
    }

    public final String name() {
        return name;
    }

    public final String collection() {
        return collection;
    }

    public final Class<D> draft() {
        return draft;
    }

    /** Whether each language is published by itself; else one publication carries them all. */
    public boolean publishedPerLanguage() {
        return true;
    }

    /** The languages of the portal, its first one at the head, in which a draft has a state of its own. */
    final List<String> statesOf(D draft, List<String> languages) {
        return publishedPerLanguage() ? languages.stream().filter(draft.texts()::containsKey).toList() : languages.subList(0, 1);
    }

    /** Whether its items have an address of their own on the portal, and so a slug. */
    public boolean hasSlug() {
        return true;
    }

    /** Whether its items have a key of their own. */
    public boolean hasKey() {
        return false;
    }

    /** The field of the draft that its key stands in, for faults. */
    public String keyField() {
        return "key";
    }

    /** Whether a draft needs a title in some language to be saved. */
    public boolean needsTitle() {
        return true;
    }

    /** Whether a partner may offer drafts of it. */
    public boolean openToPartners() {
        return false;
    }

    /** Whether it is about money, so that the treasurer alone writes and publishes it. */
    public boolean isOfTheTreasurer() {
        return false;
    }

    /** Whether what a partner makes belongs to the partner's organisation without the draft saying so. */
    public boolean belongsToItsMaker() {
        return false;
    }

    /** Whether its items are published along with what points at them, as pictures are. */
    public boolean isCarried() {
        return false;
    }

    /** Whether its items are living people: what they are called and more of them is kept as personal values only. */
    public boolean isPersonal() {
        return false;
    }

    /** The path of an item's page by language, with {@code {}} for the slug (the key where it has none) or {@code {id}}; empty where it has none. */
    public Map<String, String> pages() {
        return Map.of();
    }

    /** Whether its pages stand directly under the portal's root, beside the addresses of everything else. */
    final boolean isAtTheRoot() {
        return pages().containsValue("/{}");
    }

    /** The path of one item's page in a language, or null where it has none. */
    final String page(String language, UUID id, String slug, String key) {
        String pattern = pages().get(language);
        return pattern == null ? null : pattern.replace("{id}", id.toString()).replace("{}", String.valueOf(hasSlug() ? slug : key));
    }

    /** How search finds its items; empty where it does not. */
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    /** The steps that its items take on the way from euro to result. */
    public List<TrailStep> trail() {
        return List.of();
    }

    /**
     * The euros that a visible item of this kind tells of, for kinds that are about money.
     *
     * @param whole all layers of its publication, with references not yet resolved
     */
    public List<Payment> payments(UUID item, ObjectNode whole) {
        return List.of();
    }

    /** What to call an item whose draft has no title, for kinds that need none. */
    public String untitled(D draft) {
        return name;
    }

    /** What the public sees an item called that has no title, in a language. */
    public String untitled(D draft, String language) {
        return untitled(draft);
    }

    /**
     * Fills in what a sent draft may leave out because only the application makes it.
     *
     * @param before the newest draft, or null for a new item
     */
    public D complete(D draft, D before) {
        return draft;
    }

    public abstract List<Reference> references(D draft);

    /** Faults that hinder saving, beyond what the contract already refuses. */
    public void check(D draft, Faults faults) {}

    /** Faults that hinder publishing in a language, beyond its missing title and fields that are marked as needed. */
    public void checkPublication(D draft, String language, Faults faults) {}

    /** What the public gets; {@code face.language()} is a language that the draft has. */
    public abstract Snapshot snapshot(D draft, Face face, Moment moment);
}
