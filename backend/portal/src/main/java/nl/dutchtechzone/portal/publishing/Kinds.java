package nl.dutchtechzone.portal.publishing;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All kinds of content of this portal. */
@Singleton
public class Kinds {

    private final Map<String, Kind<?>> byName = new TreeMap<>();

    Kinds(@All List<Kind<?>> kinds) {
        kinds.forEach(kind -> byName.put(kind.name(), kind));
    }

    public Kind<?> named(String name) {
        return byName.get(name);
    }

    public Collection<Kind<?>> all() {
        return byName.values();
    }

    /** Those that search finds, by name: the first in rank first. */
    public Map<String, Searched> searched() {
        Map<String, Searched> searched = new LinkedHashMap<>();
        byName.values().stream().filter(kind -> kind.searched().isPresent())
                .sorted(Comparator.comparing(kind -> kind.searched().orElseThrow().rank()))
                .forEach(kind -> searched.put(kind.name(), kind.searched().orElseThrow()));
        return searched;
    }
}
