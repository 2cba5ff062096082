package nl.dutchtechzone.portal.richtext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The values that an attribute takes: judged one way by the checker, told the same way to the JSON Schema. */
sealed interface Value {

    Optional<Fault> fault(JsonNode value);

    Map<String, Object> schema();

    /** A whole number; JSON Schema takes 2.0 for one as well. */
    record Whole(int min, int max) implements Value {
        @Override
        public Optional<Fault> fault(JsonNode value) {
            if (!value.canConvertToExactIntegral()) {
                return Fault.of("type", "Must be a whole number.");
            }
            return value.canConvertToInt() && value.intValue() >= min && value.intValue() <= max
                    ? Optional.empty()
                    : Fault.of("range", "Must be from %d to %d.".formatted(min, max));
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "integer", "minimum", min, "maximum", max);
        }
    }

    /** Words for people; {@code absent} allows null and nothing but white space. */
    record Words(int maxLength, boolean absent) implements Value {
        @Override
        public Optional<Fault> fault(JsonNode value) {
            if (absent && value.isNull()) {
                return Optional.empty();
            }
            if (!value.isTextual()) {
                return Fault.of("type", absent ? "Must be text or null." : "Must be text.");
            }
            String text = value.textValue();
            if (!absent && text.isBlank()) {
                return Fault.of("required", "Must not be blank.");
            }
            return Characters.fault(text, maxLength);
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of(
                    "type", absent ? List.of("string", "null") : "string",
                    "maxLength", maxLength,
                    "pattern", absent ? Characters.PATTERN : Characters.NOT_BLANK_PATTERN);
        }
    }

    record Choice(List<String> keys) implements Value {
        @Override
        public Optional<Fault> fault(JsonNode value) {
            return value.isTextual() && keys.contains(value.textValue())
                    ? Optional.empty()
                    : Optional.of(new Fault("unknown", "Is not one of the allowed values.", keys));
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "enum", keys);
        }
    }

    record Identifier() implements Value {
        private static final String PATTERN =
                "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}" + Characters.END;
        private static final Pattern UUID = Pattern.compile(PATTERN);

        @Override
        public Optional<Fault> fault(JsonNode value) {
            return value.isTextual() && UUID.matcher(value.textValue()).matches()
                    ? Optional.empty()
                    : Fault.of("format", "Must be the id (UUID) of a media item.");
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "format", "uuid", "pattern", PATTERN);
        }
    }

    record Link() implements Value {
        @Override
        public Optional<Fault> fault(JsonNode value) {
            if (!value.isTextual()) {
                return Fault.of("type", "Must be text.");
            }
            return LinkAddress.fault(value.textValue());
        }

        @Override
        public Map<String, Object> schema() {
            return Keywords.of("type", "string", "maxLength", LinkAddress.MAX_LENGTH, "pattern", LinkAddress.PATTERN);
        }
    }
}
