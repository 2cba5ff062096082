package nl.dutchtechzone.portal.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;

/** The items of the desk, with their revisions and states. */
@ApplicationScoped
class Items implements PanacheRepositoryBase<Item, UUID> {

    /** What a reference needs to know of its target. */
    record Target(String kind, String key, boolean trashed) {}

    private final Sql sql;

    Items(Sql sql) {
        this.sql = sql;
    }

    Optional<Item> of(Kind<?> kind, UUID id) {
        return findByIdOptional(id).filter(item -> item.kind.equals(kind.name()));
    }

    /** Finds an item and locks its row until the transaction ends. */
    Optional<Item> lock(Kind<?> kind, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(item -> item.kind.equals(kind.name()));
    }

    boolean keyIsTaken(Kind<?> kind, String key, UUID by) {
        return count("kind = ?1 and key = ?2 and id <> ?3", kind.name(), key, by) > 0;
    }

    List<Item> all(Kind<?> kind) {
        return list("kind = ?1 and trashedAt is null order by id", kind.name());
    }

    /** What some items are, as far as they are written: what this transaction added must be flushed before. */
    Map<UUID, Target> targets(Collection<UUID> ids) {
        Map<UUID, Target> targets = new HashMap<>();
        if (!ids.isEmpty()) {
            // not by entities: a query with a list is planned anew at each save
            sql.rows("select id, kind, item_key, trashed_at is not null as trashed from item where id in (" + Sql.marks(ids) + ")",
                    List.copyOf(ids), row -> targets.put(Sql.uuid(row, "id"),
                            new Target(row.getString("kind"), row.getString("item_key"), row.getBoolean("trashed"))));
        }
        return targets;
    }

    Optional<Revision> revision(UUID item, int number) {
        return Optional.ofNullable(getEntityManager().find(Revision.class, new Revision.Id(item, number)));
    }

    /** The draft that an entity tag stood for: the newest saved at or before that version. */
    Optional<Revision> revisionAt(UUID item, long version) {
        return getEntityManager().createQuery(
                "from Revision where id.item = :item and version <= :version order by version desc", Revision.class)
                .setParameter("item", item).setParameter("version", version).setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<Revision> revisions(UUID item, int before, int limit) {
        return getEntityManager().createQuery(
                "from Revision where id.item = :item and id.number < :before order by id.number desc", Revision.class)
                .setParameter("item", item).setParameter("before", before).setMaxResults(limit).getResultList();
    }

    List<LanguageState> states(UUID item) {
        return getEntityManager().createQuery("from language_state where id.item = :item", LanguageState.class)
                .setParameter("item", item).getResultList();
    }

    LanguageState state(UUID item, String language) {
        return getEntityManager().find(LanguageState.class, new LanguageState.Id(item, language));
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }

    static <D extends Draft> D draft(Kind<D> kind, Revision revision) {
        return Json.read(revision.draft, kind.draft());
    }
}
