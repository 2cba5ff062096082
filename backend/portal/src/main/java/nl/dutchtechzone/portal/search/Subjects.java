package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;
import nl.dutchtechzone.portal.theme.ThemeKind;

/** The few items that hits are grouped by, as a reader sees them at a time. */
record Subjects(Map<UUID, List<Published>> publications, String baseLanguage) {

    static final Set<String> KINDS = Set.of(ThemeKind.NAME, MunicipalityKind.NAME);

    /** What a reader sees of an item; nothing while it is hidden. */
    Optional<ObjectNode> link(String id, String reader, Instant now) {
        List<Published> visible = publications.getOrDefault(UUID.fromString(id), List.of()).stream()
                .filter(one -> !one.from().isAfter(now) && one.until().isAfter(now)).toList();
        return in(reader, visible).or(() -> in(baseLanguage, visible)).map(Published::link);
    }

    /** The ids of one kind's visible items by their keys. */
    Map<String, String> keys(String kind, Instant now) {
        Map<String, String> ids = new TreeMap<>();
        publications.values().stream().flatMap(List::stream)
                .filter(one -> one.kind().equals(kind) && !one.from().isAfter(now) && one.until().isAfter(now))
                .forEach(one -> ids.put(one.key(), one.item().toString()));
        return ids;
    }

    private static Optional<Published> in(String language, List<Published> visible) {
        return visible.stream().filter(one -> one.language().equals(language)).findFirst();
    }
}
