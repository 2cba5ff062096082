package nl.dutchtechzone.portal.trail;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.publishing.TrailStep;
import nl.dutchtechzone.portal.web.Settings;

/**
 * Finds, in one query, what lies one step from some items: what their own visible publications point at, and what
 * visible publications point at them. The second has no bound, so of each sort the newest are read, in the order of an
 * index; that takes as long with a hundred publications as with a hundred thousand.
 */
@Singleton
class TrailSteps {

    /** Of those that point at one item, per kind. */
    static final int MOST_OF_A_KIND = 20;
    /** Items of one level that are followed on. */
    static final int WIDEST = 60;

    /** The part of the answer that drafts bound. */
    private static final int OF_THEIR_OWN = -1;
    private static final String VISIBLE = " and %1$s.visible_from <= utc_timestamp(3) and %1$s.visible_until > utc_timestamp(3)";

    private final Sql sql;
    private final Kinds kinds;
    private final Settings settings;

    TrailSteps(Sql sql, Kinds kinds, Settings settings) {
        this.sql = sql;
        this.kinds = kinds;
        this.settings = settings;
    }

    /** A step from a known item to one of a kind. */
    record Step(UUID near, UUID far, String kind) {}

    /** @param complete whether nothing was left out */
    record Found(List<Step> steps, boolean complete) {}

    /** @param level items with their kinds */
    Found from(Map<UUID, String> level, TrailStep.Way way, String language) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Kind<?> kind : kinds.all()) {
            for (TrailStep step : kind.trail()) {
                if (step.way() == way) {
                    addPointedAt(kind, step, of(kind.name(), level), parts, values);
                } else {
                    of(step.kind(), level).forEach(near -> addPointing(kind, step, near, language, parts, values));
                }
            }
        }
        if (parts.isEmpty()) {
            return new Found(List.of(), true);
        }
        Map<Integer, List<Step>> read = new TreeMap<>();
        sql.rows(String.join(" union all ", parts), values, row -> read.computeIfAbsent(row.getInt("part"), part -> new ArrayList<>())
                .add(new Step(Sql.uuid(row, "near"), Sql.uuid(row, "far"), row.getString("kind"))));
        List<Step> steps = read.entrySet().stream().flatMap(part -> part.getValue().stream()
                .limit(part.getKey() == OF_THEIR_OWN ? Long.MAX_VALUE : MOST_OF_A_KIND)).distinct().toList();
        boolean complete = read.entrySet().stream().allMatch(part -> part.getKey() == OF_THEIR_OWN || part.getValue().size() <= MOST_OF_A_KIND);
        return narrowed(steps, complete);
    }

    private static Found narrowed(List<Step> steps, boolean complete) {
        List<UUID> wide = steps.stream().map(Step::far).distinct().toList();
        if (wide.size() <= WIDEST) {
            return new Found(steps, complete);
        }
        return new Found(steps.stream().filter(step -> wide.indexOf(step.far()) < WIDEST).toList(), false);
    }

    private static List<UUID> of(String kind, Map<UUID, String> level) {
        return level.entrySet().stream().filter(one -> one.getValue().equals(kind)).map(Map.Entry::getKey).toList();
    }

    /** What visible publications of these items point at; their drafts bound how much that is. */
    private void addPointedAt(Kind<?> kind, TrailStep step, List<UUID> nearby, List<String> parts, List<Object> values) {
        if (nearby.isEmpty()) {
            return;
        }
        parts.add("""
                (select n.item_id as near, p.item_id as far, p.kind, %d as part
                from publication n join publication_facet f on f.publication_id = n.id and f.facet = ?
                  join publication p on p.item_id = cast(f.value as uuid) and p.kind = ?
                where n.item_id in (%s) and n.kind = ?%s%s)""".formatted(OF_THEIR_OWN, Sql.marks(nearby), VISIBLE.formatted("n"), VISIBLE.formatted("p")));
        Collections.addAll(values, step.facet(), step.kind());
        values.addAll(nearby);
        values.add(kind.name());
    }

    /** The newest visible publications of a kind that point at this item, in the language or in the region's first one. */
    private void addPointing(Kind<?> kind, TrailStep step, UUID near, String language, List<String> parts, List<Object> values) {
        for (String one : List.of(language, settings.baseLanguage()).stream().distinct().toList()) {
            parts.add("""
                    (select cast(f.value as uuid) as near, p.item_id as far, f.kind, %d as part
                    from publication_facet f join publication p on p.id = f.publication_id
                    where f.facet = ? and f.value = ? and f.kind = ? and f.language = ? and f.ended = 0%s
                    order by f.sorted_at desc, f.publication_id desc limit %d)""".formatted(parts.size(), VISIBLE.formatted("f"), MOST_OF_A_KIND + 1));
            Collections.addAll(values, step.facet(), near.toString(), kind.name(), one);
        }
    }
}
