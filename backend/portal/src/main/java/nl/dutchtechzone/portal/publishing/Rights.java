package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.access.Role.ADMINISTRATOR;
import static nl.dutchtechzone.portal.access.Role.EDITOR;
import static nl.dutchtechzone.portal.access.Role.PARTNER;
import static nl.dutchtechzone.portal.access.Role.PUBLISHER;
import static nl.dutchtechzone.portal.access.Role.TREASURER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;

/**
 * Who may do what with an item: by role, and for a partner only with what belongs to the own organisation, as it is
 * and as it would become. What is not named here is refused.
 */
public final class Rights {

    private static final Map<Action, Set<String>> BY_ROLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.read, Set.of(PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR)),
            Map.entry(Action.save, Set.of(PARTNER, EDITOR)),
            Map.entry(Action.submit, Set.of(PARTNER, EDITOR)),
            Map.entry(Action.approve, Set.of(PUBLISHER)),
            Map.entry(Action.requestChanges, Set.of(PUBLISHER)),
            Map.entry(Action.publish, Set.of(PUBLISHER)),
            Map.entry(Action.unschedule, Set.of(PUBLISHER)),
            Map.entry(Action.withdraw, Set.of(PUBLISHER)),
            Map.entry(Action.restore, Set.of(PUBLISHER)),
            Map.entry(Action.trash, Set.of(PUBLISHER)),
            Map.entry(Action.untrash, Set.of(PUBLISHER))));

    private Rights() {}

    private static Set<String> allowed(Action action, Kind<?> kind) {
        return kind.isOfTheTreasurer() && action != Action.read ? Set.of(TREASURER) : BY_ROLE.getOrDefault(action, Set.of());
    }

    /** Why the caller may not do this with what belongs to an organisation; empty when they may. */
    static Optional<Refusal> refusal(Caller caller, Action action, Kind<?> kind, String organisation) {
        Set<String> allowed = allowed(action, kind);
        if (allowed.stream().noneMatch(caller::is)) {
            // a partner who may not offer this kind is told so, and others are not told that a partner could help
            List<String> roles = allowed.stream().filter(role -> !role.equals(PARTNER) || kind.openToPartners()).sorted().toList();
            return Optional.of(new Refusal("role", "This needs the role " + String.join(" or ", roles) + ".",
                    Map.of("roles", String.join(", ", roles))));
        }
        if (!caller.isBound() || allowed.stream().anyMatch(role -> !role.equals(PARTNER) && caller.is(role))) {
            return Optional.empty();
        }
        if (!kind.openToPartners()) {
            return Optional.of(new Refusal("not-for-partners", "Partners cannot offer a " + kind.name() + ".", Map.of("kind", kind.name())));
        }
        if (caller.organisation() == null) {
            return Optional.of(new Refusal("not-bound", "Your account is not bound to an organisation yet; an administrator can do that."));
        }
        if (!Objects.equals(caller.organisation(), organisation)) {
            return Optional.of(new Refusal("other-organisation", "You may only work for your own organisation, " + caller.organisation() + ".",
                    Map.of("organisation", caller.organisation())));
        }
        return Optional.empty();
    }

    /** Holds a new item, or what an item would become, against the caller's rights. */
    static void requireFor(Caller caller, Action action, Kind<?> kind, String organisation) {
        refusal(caller, action, kind, organisation).ifPresent(why -> {
            throw ProblemException.notAllowed(why);
        });
    }

    /** As {@link #requireFor}, but what the caller may not even read is said to be absent. */
    static void require(Caller caller, Action action, Kind<?> kind, Item item) {
        if (refusal(caller, Action.read, kind, item.organisation).isPresent()) {
            throw ProblemException.notFound();
        }
        requireFor(caller, action, kind, item.organisation);
    }
}
