package nl.dutchtechzone.portal.richtext;

import java.util.List;
import java.util.Optional;

/** What is wrong with a value, apart from where it stands. */
record Fault(String code, String detail, List<String> allowed) {

    static Optional<Fault> of(String code, String detail) {
        return Optional.of(new Fault(code, detail, List.of()));
    }
}
