package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dutchtechzone.portal.web.Fault;
import nl.dutchtechzone.portal.web.Json;

/**
 * As much of a draft as can be read although the contract refuses it.
 *
 * @param whole whether all fields but words and key are there as they were sent, so that they can be held against each other
 */
record PartialDraft<D extends Draft>(D draft, boolean whole) {

    /** Faults of a value that can be read all the same. */
    private static final Set<String> BOUNDS =
            Set.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "web-address");
    private static final String FORM = "wrong-format";
    private static final String TEXTS = "texts";

    static <D extends Draft> Optional<PartialDraft<D>> read(Kind<D> kind, JsonNode body, List<Fault> faults) {
        if (!(body instanceof ObjectNode sent)) {
            return Optional.empty();
        }
        // a key in the wrong form is still a text, a date is nothing
        return without(kind, sent, faults.stream().filter(fault -> !BOUNDS.contains(fault.code()) && !fault.code().equals(FORM)).toList())
                .or(() -> without(kind, sent, faults.stream().filter(fault -> !BOUNDS.contains(fault.code())).toList()));
    }

    private static <D extends Draft> Optional<PartialDraft<D>> without(Kind<D> kind, ObjectNode sent, Iterable<Fault> unreadable) {
        ObjectNode left = sent.deepCopy();
        boolean whole = true;
        for (Fault fault : unreadable) {
            String[] steps = fault.field().split("[.\\[]");
            if (steps[0].equals(TEXTS)) {
                removeWords(left, steps);
            } else {
                left.remove(steps[0]);
                boolean isLeftOver = steps.length == 1 && fault.code().equals("unknown");
                whole &= isLeftOver || steps[0].equals(kind.keyField());
            }
        }
        try {
            return Optional.of(new PartialDraft<>(Json.MAPPER.treeToValue(left, kind.draft()), whole));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void removeWords(ObjectNode draft, String... steps) {
        if (steps.length == 1) {
            draft.remove(TEXTS);
        } else if (steps.length == 2 && draft.get(TEXTS) instanceof ObjectNode languages) {
            languages.remove(steps[1]);
        } else if (draft.path(TEXTS).get(steps[1]) instanceof ObjectNode words) {
            words.remove(steps[2]);
        }
    }
}
