package nl.dutchtechzone.portal.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong, so that a caller hears of all of it at once. */
public final class Faults {

    private final List<Fault> found;
    private final String place;

    public Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<Fault> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** The same faults, for who looks at one part of the request and names fields within that part, e.g. {@code lines[2]}. */
    public Faults within(String part) {
        return new Faults(found, place + part + ".");
    }

    public void add(String field, String code, String detail) {
        found.add(new Fault(place + field, code, detail, null));
    }

    public void add(String field, String code, String detail, Collection<String> allowed) {
        found.add(new Fault(place + field, code, detail, List.copyOf(allowed)));
    }

    /** Adds what does not fit what is stored. */
    public void add(String field, Refusal why) {
        found.add(new Fault(place + field, why.code(), why.detail(), null, why.about()));
    }

    /** Adds what others found, but where something is said already of the same place, a part of it or the whole it is in. */
    public void addElsewhere(Faults others) {
        List<String> places = found.stream().map(Fault::field).toList();
        others.found.stream().filter(fault -> places.stream().noneMatch(known -> isWithin(known, fault.field()) || isWithin(fault.field(), known)))
                .forEach(found::add);
    }

    private static boolean isWithin(String part, String whole) {
        return part.startsWith(whole) && (part.length() == whole.length() || ".[".indexOf(part.charAt(whole.length())) >= 0);
    }

    /** Whether something is wrong with a field already. */
    public boolean has(String field) {
        return found.stream().anyMatch(fault -> fault.field().equals(field));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** Ends the request with a 400 that names every fault, if there is one. */
    public void raise() {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
