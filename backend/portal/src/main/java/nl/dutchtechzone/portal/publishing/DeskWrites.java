package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;
import nl.dutchtechzone.portal.web.Settings;

/** Creates and saves items: each save is a revision. To be called within a transaction. */
@Singleton
class DeskWrites {

    private final Items items;
    private final DraftCheck check;
    private final Audit audit;
    private final Accounts accounts;
    private final Callers callers;
    private final Clock clock;
    private final Settings settings;

    DeskWrites(Items items, DraftCheck check, Audit audit, Accounts accounts, Callers callers, Clock clock, Settings settings) {
        this.items = items;
        this.check = check;
        this.audit = audit;
        this.accounts = accounts;
        this.callers = callers;
        this.clock = clock;
        this.settings = settings;
    }

    /** Creates an item under an id of the caller's, or a new one. */
    <D extends Draft> Item create(Kind<D> kind, UUID given, D sent, Caller caller) {
        UUID id = Ids.givenOrNew(given);
        D draft = kind.complete(sent, null);
        Map<UUID, Items.Target> targets = check.targets(kind, draft);
        String organisation = organisation(kind, draft, targets, caller.isBound() ? caller.organisation() : null);
        Rights.requireFor(caller, Action.save, kind, organisation);
        if (given != null && items.findById(given) != null) {
            throw ProblemException.of(ProblemType.STALE, "There is an item with this id already.");
        }
        Faults faults = new Faults();
        check.check(kind, id, draft, targets, faults);
        faults.raise();
        Instant now = callers.askedAt();
        Item item = new Item();
        item.id = id;
        item.kind = kind.name();
        item.createdAt = now;
        item.createdBy = caller.subject();
        item.organisation = organisation;
        store(kind, item, draft, caller, now);
        audit.ofItem(caller, now, "create", kind.name(), id, null, null, item.revision, null);
        return item;
    }

    /** Saves a new revision; the same draft again changes nothing. */
    <D extends Draft> void save(Kind<D> kind, Item item, D sent, Caller caller, String action) {
        Revision newest = items.revision(item.id, item.revision).orElseThrow();
        D draft = kind.complete(sent, Items.draft(kind, newest));
        Map<UUID, Items.Target> targets = check.targets(kind, draft);
        String organisation = organisation(kind, draft, targets, item.organisation);
        Rights.requireFor(caller, action.equals("restore") ? Action.restore : Action.save, kind, organisation);
        Faults faults = new Faults();
        check.check(kind, item.id, draft, targets, faults);
        faults.raise();
        int before = item.revision;
        boolean unchanged = newest.draft.equals(Json.write(draft));
        forgetWorkingCopy(item, caller);
        if (unchanged) {
            return;
        }
        Instant now = clock.now();
        item.organisation = organisation;
        store(kind, item, draft, caller, now);
        audit.ofItem(caller, now, action, kind.name(), item.id, null, before, item.revision, null);
    }

    /** Notes a change of an item that makes no revision. */
    Instant touch(Item item, Caller caller) {
        Instant now = clock.now();
        accounts.remember(caller);
        item.version++;
        item.changedAt = now;
        item.changedBy = caller.subject();
        return now;
    }

    private <D extends Draft> void store(Kind<D> kind, Item item, D draft, Caller caller, Instant now) {
        accounts.remember(caller);
        item.key = draft.key();
        item.externalId = draft.externalId();
        Map<String, String> titles = new LinkedHashMap<>();
        draft.texts().forEach((language, text) -> {
            if (text.title() != null) {
                titles.put(language, text.title());
            }
        });
        if (titles.isEmpty()) {
            titles.put(settings.baseLanguage(), kind.untitled(draft));
        }
        item.titles = Json.write(titles);
        item.search = String.join("\n", titles.values()) + (draft.key() == null ? "" : "\n" + draft.key());
        item.revision++;
        item.version++;
        item.changedAt = now;
        item.changedBy = caller.subject();
        if (item.revision == 1) {
            items.add(item);
        }
        Revision revision = new Revision();
        revision.id = new Revision.Id(item.id, item.revision);
        revision.version = item.version;
        revision.draft = Json.write(draft);
        revision.author = caller.subject();
        revision.savedAt = now;
        items.add(revision);
        resetStates(kind, item, draft, caller);
    }

    private <D extends Draft> void resetStates(Kind<D> kind, Item item, D draft, Caller caller) {
        List<String> written = kind.statesOf(draft, settings.languages());
        for (String language : settings.languages()) {
            boolean has = written.contains(language);
            LanguageState known = item.revision == 1 ? null : items.state(item.id, language);
            if (known == null && !has) {
                continue;
            }
            LanguageState state = known == null ? new LanguageState() : known;
            state.state = ReviewState.draft;
            state.revision = item.revision;
            state.author = caller.subject();
            if (known == null) {
                state.id = new LanguageState.Id(item.id, language);
                items.add(state);
            }
        }
    }

    private void forgetWorkingCopy(Item item, Caller caller) {
        items.getEntityManager().createQuery("delete from working_copy where id.item = :item and id.subject = :subject")
                .setParameter("item", item.id).setParameter("subject", caller.subject()).executeUpdate();
    }

    /** Whose an item is: whom the draft names, or for some kinds whoever made it. */
    private static <D extends Draft> String organisation(Kind<D> kind, D draft, Map<UUID, Items.Target> targets, String maker) {
        if (draft.organisation() != null) {
            Items.Target target = targets.get(draft.organisation());
            return target == null ? null : target.key();
        }
        return kind.belongsToItsMaker() ? maker : null;
    }
}
