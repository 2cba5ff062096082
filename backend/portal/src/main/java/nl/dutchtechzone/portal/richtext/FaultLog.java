package nl.dutchtechzone.portal.richtext;

import java.util.List;

/** Passes faults on until there are too many to be of use to anybody. */
final class FaultLog {

    private final RichTextCheck.Faults faults;
    private int count;

    FaultLog(RichTextCheck.Faults faults) {
        this.faults = faults;
    }

    void add(String field, Fault fault) {
        count++;
        if (count <= RichTextCheck.MAX_FAULTS) {
            faults.add(field, fault.code(), fault.detail(), fault.allowed());
        }
    }

    void add(String field, String code, String detail) {
        add(field, new Fault(code, detail, List.of()));
    }

    boolean isFull() {
        return count > RichTextCheck.MAX_FAULTS;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void close(String field) {
        if (isFull()) {
            faults.add(field, "more", "Has more faults than these.", List.of());
        }
    }
}
