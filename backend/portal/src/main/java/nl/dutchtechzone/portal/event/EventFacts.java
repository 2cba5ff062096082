package nl.dutchtechzone.portal.event;

import nl.dutchtechzone.portal.web.Faults;

/** What the contract cannot say about the facts of an event. */
final class EventFacts {

    private static final int CENTS = 2;

    private EventFacts() {}

    static void check(EventDraft draft, Faults faults) {
        if (draft.cost() != null && draft.cost().stripTrailingZeros().scale() > CENTS) {
            faults.add("cost", "wrong-format", "Euros have two decimals at most.");
        }
        if (draft.place() != null) {
            draft.place().check(faults);
        }
        Registration registration = draft.registration();
        if (registration.way() == Registration.Way.external && registration.address() == null) {
            faults.add("registration.address", "required", "Say where people register.");
        } else if (registration.way() == Registration.Way.none && registration.address() != null) {
            faults.add("registration.address", "no-registration", "There is no registration, so it has no address.");
        }
        for (int i = 0; i < draft.spokenLanguages().size(); i++) {
            if (!draft.spokenLanguages().get(i).matches("[a-z]{2}")) {
                faults.add("spokenLanguages[" + i + "]", "wrong-format", "A language has two small letters: nl, en, de.");
            }
        }
    }
}
