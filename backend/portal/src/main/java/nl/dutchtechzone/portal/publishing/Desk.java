package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.WriteToken;

/**
 * Everything that can be done with an item at the desk, each in one transaction: rights first, then the precondition,
 * then the work, its audit line and the kept reply.
 */
@Singleton
public class Desk {

    private final Transactions transactions;
    private final Callers callers;
    private final Items items;
    private final DeskWrites writes;
    private final DeskPublishing publishing;
    private final DeskViews views;
    private final IdempotentReplies replies;
    private final WindowState window;
    private final Audit audit;

    Desk(Transactions transactions, Callers callers, Items items, DeskWrites writes, DeskPublishing publishing,
            DeskViews views, IdempotentReplies replies, WindowState window, Audit audit) {
        this.transactions = transactions;
        this.callers = callers;
        this.items = items;
        this.writes = writes;
        this.publishing = publishing;
        this.views = views;
        this.replies = replies;
        this.window = window;
        this.audit = audit;
    }

    /** A change to an item: what is sent with it decides whether a repeated request is the same one. */
    record Change(String ifMatch, String idempotencyKey, String route, Object body) {}

    <D extends Draft> Reply create(Kind<D> kind, D draft, String idempotencyKey) {
        return create(kind, null, draft, idempotencyKey, () -> {});
    }

    /** Creates an item, after what its draft needs to be there, in the same transaction. */
    public <D extends Draft> Reply create(Kind<D> kind, UUID id, D draft, String idempotencyKey, Runnable first) {
        Caller caller = callers.current();
        String route = "/api/v1/desk/" + kind.collection();
        return transactions.run(() -> replies.once(idempotencyKey, caller, route, draft, () -> {
            first.run();
            items.flush();
            Item item = writes.create(kind, id, draft, caller);
            items.flush();
            return Reply.created(views.ofNew(kind, item, caller), route + "/" + item.id);
        }));
    }

    <D extends Draft> Reply save(Kind<D> kind, UUID id, D draft, String ifMatch) {
        return rework(kind, id, before -> draft, ifMatch);
    }

    /** Saves a revision made of the one before it. */
    public <D extends Draft> Reply rework(Kind<D> kind, UUID id, UnaryOperator<D> draft, String ifMatch) {
        return change(kind, id, Action.save, new Change(ifMatch, null, "", null), item -> {
            DeskPublishing.refuseTrashed(item);
            D before = Items.draft(kind, items.revision(id, item.revision).orElseThrow());
            writes.save(kind, item, draft.apply(before), callers.current(), "save");
        });
    }

    <D extends Draft> Reply publish(Kind<D> kind, UUID id, Requests.Publish request, Change change) {
        return changeWindow(() -> change(kind, id, Action.publish, change,
                item -> publishing.publish(kind, item, request, callers.current())));
    }

    <D extends Draft> Reply unschedule(Kind<D> kind, UUID id, String language, Change change) {
        return changeWindow(() -> change(kind, id, Action.unschedule, change,
                item -> publishing.unschedule(kind, item, language, callers.current())));
    }

    <D extends Draft> Reply withdraw(Kind<D> kind, UUID id, String language, Change change) {
        return changeWindow(() -> change(kind, id, Action.withdraw, change,
                item -> publishing.withdraw(kind, item, language, callers.current())));
    }

    <D extends Draft> Reply trash(Kind<D> kind, UUID id, Change change) {
        return changeWindow(() -> change(kind, id, Action.trash, change,
                item -> publishing.trash(kind, item, callers.current())));
    }

    <D extends Draft> Reply untrash(Kind<D> kind, UUID id, Change change) {
        return change(kind, id, Action.untrash, change, item -> {
            if (!item.isTrashed()) {
                throw ProblemException.conflict(DeskViews.NOT_IN_TRASH);
            }
            item.trashedAt = null;
            note(item, "untrash", null);
        });
    }

    <D extends Draft> Reply restore(Kind<D> kind, UUID id, int number, Change change) {
        return change(kind, id, Action.restore, change, item -> {
            DeskPublishing.refuseTrashed(item);
            Revision old = items.revision(id, number).orElseThrow(() -> ProblemException.invalid(
                    "revision", "unknown", "There is no such revision; the newest is " + item.revision + "."));
            writes.save(kind, item, Items.draft(kind, old), callers.current(), "restore");
        });
    }

    <D extends Draft> Reply review(Kind<D> kind, UUID id, Action action, String language, String remark, Change change) {
        return change(kind, id, action, change, item -> {
            DeskPublishing.refuseTrashed(item);
            List<String> languages = publishing.languages(kind, language);
            for (String each : languages) {
                LanguageState state = items.state(id, each);
                if (state == null && kind.publishedPerLanguage()) {
                    throw ProblemException.invalid("language", "not-allowed", "There are no words in this language yet.");
                }
                if (state != null) {
                    Review.apply(action, state, remark, callers.current());
                }
            }
            if (action == Action.submit) {
                // whoever wrote it is told what is missing, not the one who reviews it
                D draft = Items.draft(kind, items.revision(id, item.revision).orElseThrow());
                publishing.requirePublishable(kind, draft, languages);
            }
            note(item, action.name(), language);
        });
    }

    /** Rights, precondition, work, reply: the path that every change of an item takes. */
    private <D extends Draft> Reply change(Kind<D> kind, UUID id, Action action, Change change, Consumer<Item> work) {
        Caller caller = callers.current();
        return transactions.run(() -> {
            Item item = items.lock(kind, id).orElseThrow(ProblemException::notFound);
            Rights.require(caller, action, kind, item);
            return replies.once(change.idempotencyKey, caller, change.route, change.body, () -> {
                requireCurrent(kind, item, change.ifMatch, caller);
                work.accept(item);
                items.flush();
                return Reply.of(views.of(kind, item, caller));
            });
        });
    }

    private <D extends Draft> void requireCurrent(Kind<D> kind, Item item, String ifMatch, Caller caller) {
        long version = WriteToken.required(ifMatch);
        if (version != item.version) {
            DeskView current = views.of(kind, item, caller);
            JsonNode base = items.revisionAt(item.id, version).map(revision -> Json.read(revision.draft, JsonNode.class)).orElse(null);
            throw ProblemException.stale(current.changedBy().name() + " changed this at " + item.changedAt
                    + ". Nothing was overwritten: compare, then save again.", current, base);
        }
    }

    private void note(Item item, String action, String language) {
        Instant now = writes.touch(item, callers.current());
        audit.ofItem(callers.current(), now, action, item.kind, item.id, language, item.revision, item.revision, null);
    }

    private Reply changeWindow(Supplier<Reply> change) {
        Reply reply = change.get();
        window.refresh();
        return reply;
    }
}
