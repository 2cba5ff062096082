package nl.dutchtechzone.portal.richtext;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks the marks on one piece of text. */
final class MarkCheck {

    private final FaultLog log;
    private final AttributeCheck attributes;
    private final Set<MarkType> seen = EnumSet.noneOf(MarkType.class);

    MarkCheck(FaultLog log, AttributeCheck attributes) {
        this.log = log;
        this.attributes = attributes;
    }

    void check(JsonNode marks, String path) {
        if (marks == null) {
            return;
        }
        if (!marks.isArray()) {
            log.add(path, "type", "Must be a list of marks.");
            return;
        }
        for (int i = 0; i < marks.size() && !log.isFull(); i++) {
            mark(marks.get(i), FieldPath.index(path, i));
        }
    }

    private void mark(JsonNode mark, String path) {
        if (!mark.isObject()) {
            log.add(path, "type", "Must be a mark: an object with a type.");
            return;
        }
        String at = FieldPath.key(path, "type");
        Optional<MarkType> found = MarkType.of(mark);
        if (found.isEmpty()) {
            log.add(at, new Fault(mark.has("type") ? "unknown" : "required", "Must name a type of mark.",
                    MarkType.keys()));
            return;
        }
        MarkType type = found.get();
        if (!seen.add(type)) {
            log.add(at, "duplicate", "The text carries this mark already.");
        }
        boolean hasAttributes = !type.attributes().isEmpty();
        attributes.keys(mark, path, hasAttributes ? List.of("type", "attrs") : List.of("type"));
        attributes.check(mark, path, type.attributes(), hasAttributes);
    }
}
