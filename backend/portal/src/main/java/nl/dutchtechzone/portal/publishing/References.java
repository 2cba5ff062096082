package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Faults;

/** Holds references against what they lead to. */
@Singleton
public class References {

    private final Items items;

    References(Items items) {
        this.items = items;
    }

    /** What references lead to. */
    Map<UUID, Items.Target> targets(List<Reference> references) {
        return items.targets(references.stream().map(Reference::id).distinct().toList());
    }

    /** Adds a fault for each reference that does not lead to an item of its kind, or that its list has twice. */
    public void check(List<Reference> references, Faults faults) {
        check(references, targets(references), faults);
    }

    static void check(List<Reference> references, Map<UUID, Items.Target> targets, Faults faults) {
        Set<Reference> before = new HashSet<>();
        for (Reference reference : references) {
            if (reference.isOfList() && !before.add(reference.withoutPlace())) {
                faults.add(reference.field(), "duplicate", "This " + reference.kind() + " is in the list already.");
            }
            Items.Target target = targets.get(reference.id());
            if (target == null || !target.kind().equals(reference.kind())) {
                faults.add(reference.field(), "unknown-reference", "There is no " + reference.kind() + " with this id.");
            }
        }
    }
}
