package nl.dutchtechzone.portal.richtext;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keywords of a JSON Schema in a fixed order, so that the contract generated from them never differs by chance. */
final class Keywords {

    private Keywords() {
    }

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            keywords.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return keywords;
    }
}
