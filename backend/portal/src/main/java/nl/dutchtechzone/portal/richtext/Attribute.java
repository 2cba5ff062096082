package nl.dutchtechzone.portal.richtext;

import java.util.List;

/** One attribute of a node or mark. */
record Attribute(String name, boolean required, Value value) {

    static final List<Attribute> SPANS = List.of(
            optional("colspan", new Value.Whole(1, 20)),
            optional("rowspan", new Value.Whole(1, 20)));

    static Attribute required(String name, Value value) {
        return new Attribute(name, true, value);
    }

    static Attribute optional(String name, Value value) {
        return new Attribute(name, false, value);
    }
}
