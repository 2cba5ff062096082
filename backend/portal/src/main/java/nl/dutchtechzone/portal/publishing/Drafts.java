package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.ProblemException;

/** Lets a kind look at the newest drafts of others, for checks that reach beyond one item. */
@Singleton
public class Drafts {

    private final Items items;
    private final Callers callers;
    private final Transactions transactions;

    Drafts(Items items, Callers callers, Transactions transactions) {
        this.items = items;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** The newest draft of an item that the caller may read; else it is as if there were none. */
    public <D extends Draft> D readable(Kind<D> kind, UUID id) {
        return transactions.run(() -> {
            Item item = items.of(kind, id).orElseThrow(ProblemException::notFound);
            Rights.require(callers.current(), Action.read, kind, item);
            return Items.draft(kind, items.revision(id, item.revision).orElseThrow());
        });
    }

    /** The newest drafts of all items of a kind that do not lie in the trash; for kinds of which there are few. */
    public <D extends Draft> Map<UUID, D> all(Kind<D> kind) {
        return transactions.run(() -> {
            Map<UUID, D> drafts = new LinkedHashMap<>();
            items.all(kind).forEach(item -> drafts.put(item.id, Items.draft(kind, items.revision(item.id, item.revision).orElseThrow())));
            return drafts;
        });
    }

    /** The newest drafts of these items, as far as they are of this kind. */
    public <D extends Draft> Map<UUID, D> newest(Kind<D> kind, Collection<UUID> ids) {
        Map<UUID, D> drafts = new LinkedHashMap<>();
        for (UUID id : ids) {
            items.of(kind, id).flatMap(item -> items.revision(id, item.revision))
                    .ifPresent(revision -> drafts.put(id, Items.draft(kind, revision)));
        }
        return drafts;
    }
}
