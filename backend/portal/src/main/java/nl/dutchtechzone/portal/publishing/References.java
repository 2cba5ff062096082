package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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

    /** Adds a fault for each reference that does not lead to an item of its kind. */
    public void check(List<Reference> references, Faults faults) {
        check(references, targets(references), faults);
    }

    static void check(List<Reference> references, Map<UUID, Items.Target> targets, Faults faults) {
        for (Reference reference : references) {
            Items.Target target = targets.get(reference.id());
            if (target == null || !target.kind().equals(reference.kind())) {
                faults.add(reference.field(), "unknown-reference", "There is no " + reference.kind() + " with this id.");
            }
        }
    }
}
