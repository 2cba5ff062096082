package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be read of an item at the desk, and the working copy, which is written without a revision. */
@Singleton
class DeskReads {

    private static final int REVISIONS = 100;

    /** A saved draft, without the draft. */
    @Schema(name = "RevisionMark", description = "A saved draft, without the draft itself")
    record RevisionMark(int number, Instant at, DeskView.Person by, Map<String, String> titles) {}

    /** For documentation: a page of revisions. */
    @Schema(name = "RevisionPage", description = "The revisions, the newest first")
    interface RevisionPage {
        List<RevisionMark> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }

    /** A saved draft. */
    @Schema(name = "Revision", description = "A saved draft; it never changes")
    record RevisionView(int number, Instant at, DeskView.Person by, @Schema(type = SchemaType.OBJECT) Object draft) {}

    /** What someone is typing. */
    @Schema(name = "WorkingCopy", description = "What the caller is typing; nobody else sees it")
    record WorkingCopyView(@Schema(type = SchemaType.OBJECT) Object draft,
            long baseVersion, Instant savedAt) {}

    private final Items items;
    private final DeskViews views;
    private final Callers callers;
    private final Accounts accounts;
    private final Publications publications;
    private final Transactions transactions;
    private final Clock clock;

    DeskReads(Items items, DeskViews views, Callers callers, Accounts accounts, Publications publications,
            Transactions transactions, Clock clock) {
        this.items = items;
        this.views = views;
        this.callers = callers;
        this.accounts = accounts;
        this.publications = publications;
        this.transactions = transactions;
        this.clock = clock;
    }

    <D extends Draft> Reply one(Kind<D> kind, UUID id) {
        return transactions.run(() -> Reply.of(views.of(kind, readable(kind, id, Action.read), callers.current())));
    }

    List<RevisionMark> revisions(Kind<?> kind, UUID id) {
        return transactions.run(() -> {
            readable(kind, id, Action.read);
            List<Revision> newest = items.revisions(id, Integer.MAX_VALUE, REVISIONS);
            Map<String, String> names = accounts.names(newest.stream().map(one -> one.author).collect(Collectors.toSet()));
            return newest.stream().map(one -> new RevisionMark(one.id.number(), one.savedAt,
                    new DeskView.Person(names.get(one.author)), titles(one))).toList();
        });
    }

    RevisionView revision(Kind<?> kind, UUID id, int number) {
        return transactions.run(() -> {
            readable(kind, id, Action.read);
            Revision revision = items.revision(id, number).orElseThrow(ProblemException::notFound);
            return new RevisionView(number, revision.savedAt,
                    new DeskView.Person(accounts.names(List.of(revision.author)).get(revision.author)),
                    Json.read(revision.draft, JsonNode.class));
        });
    }

    Map<String, List<DeskView.Public>> publications(Kind<?> kind, UUID id) {
        return transactions.run(() -> {
            Item item = readable(kind, id, Action.read);
            List<Publication> all = publications.of(id);
            Instant now = clock.now();
            return all.stream().map(Publication::language).distinct().collect(Collectors.toMap(
                    language -> language, language -> views.published(kind, item, all, language, now)));
        });
    }

    WorkingCopyView workingCopy(Kind<?> kind, UUID id) {
        return transactions.run(() -> {
            readable(kind, id, Action.save);
            WorkingCopy copy = items.getEntityManager().find(WorkingCopy.class, copyId(id));
            if (copy == null) {
                throw ProblemException.notFound();
            }
            return new WorkingCopyView(Json.read(copy.draft, JsonNode.class), copy.baseVersion, copy.savedAt);
        });
    }

    WorkingCopyView keepWorkingCopy(Kind<?> kind, UUID id, JsonNode draft, long baseVersion) {
        return transactions.run(() -> {
            readable(kind, id, Action.save);
            WorkingCopy copy = new WorkingCopy();
            copy.id = copyId(id);
            copy.draft = Json.write(draft);
            copy.baseVersion = baseVersion;
            copy.savedAt = clock.now();
            items.getEntityManager().merge(copy);
            return new WorkingCopyView(draft, baseVersion, copy.savedAt);
        });
    }

    void dropWorkingCopy(Kind<?> kind, UUID id) {
        transactions.run(() -> {
            readable(kind, id, Action.save);
            WorkingCopy copy = items.getEntityManager().find(WorkingCopy.class, copyId(id));
            if (copy != null) {
                items.getEntityManager().remove(copy);
            }
            return null;
        });
    }

    private Item readable(Kind<?> kind, UUID id, Action action) {
        Item item = items.of(kind, id).orElseThrow(ProblemException::notFound);
        Rights.require(callers.current(), action, kind, item);
        return item;
    }

    private WorkingCopy.Id copyId(UUID item) {
        Caller caller = callers.current();
        return new WorkingCopy.Id(item, caller.subject());
    }

    private static Map<String, String> titles(Revision revision) {
        Map<String, String> titles = new LinkedHashMap<>();
        Json.read(revision.draft, JsonNode.class).path("texts").properties()
                .forEach(text -> titles.put(text.getKey(), text.getValue().path("title").asText()));
        return titles;
    }
}
