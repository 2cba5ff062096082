package nl.dutchtechzone.portal.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * That a draft points at another item.
 *
 * @param role  what the other item is to this one, e.g. {@code theme}
 * @param kind  the kind that it must be of
 * @param field where in the draft it stands
 */
public record Reference(String role, String kind, UUID id, String field) {

    public static List<Reference> many(String role, String kind, List<UUID> ids, String field) {
        List<Reference> references = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            references.add(new Reference(role, kind, ids.get(i), field + "[" + i + "]"));
        }
        return references;
    }

    /** The same, for who looks at the whole that this draft is a part of. */
    public Reference within(String part) {
        return new Reference(role, kind, id, part + "." + field);
    }

    /** Whether it is one of a list, in which each may be once. */
    boolean isOfList() {
        return field.endsWith("]");
    }

    /** The same wherever in its list it stands. */
    Reference withoutPlace() {
        return new Reference(role, kind, id, field.substring(0, field.lastIndexOf('[')));
    }

    public static List<Reference> one(String role, String kind, UUID id, String field) {
        return id == null ? List.of() : List.of(new Reference(role, kind, id, field));
    }
}
