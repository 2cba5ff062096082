package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PARTNER;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static nl.dutchtechzone.portal.api.Someone.STRANGER;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Walks every operation of the contract as everyone, and holds what happens against the table in rights.txt. */
@QuarkusTest
class RightsTest extends ApiTest {

    private static final List<Someone> COLUMNS =
            List.of(NOBODY, STRANGER, PARTNER, EDITOR, PUBLISHER, TREASURER, ADMINISTRATOR);

    @Test
    void everyOperationIsInTheTableAndOpenToNobodyElse() throws IOException {
        Map<String, List<String>> table = table();
        Map<String, Operation> operations = new LinkedHashMap<>();
        ContractDocument.read().operations().forEach(operation -> operations.put(operation.toString(), operation));
        assertEquals(new TreeSet<>(table.keySet()), new TreeSet<>(operations.keySet()), "the table and the contract name the same operations");

        Examples examples = Examples.make();
        List<String> wrong = new ArrayList<>();
        table.forEach((name, expected) -> {
            for (int i = 0; i < COLUMNS.size(); i++) {
                int status = statusFor(COLUMNS.get(i), operations.get(name), examples);
                if (!expected.get(i).equals(Integer.toString(status))) {
                    wrong.add(name + " as " + COLUMNS.get(i) + ": " + status + " instead of " + expected.get(i));
                }
            }
        });
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " differ:\n" + String.join("\n", wrong));
    }

    private static int statusFor(Someone who, Operation operation, Examples examples) {
        return examples.fill(operation, who.asks()).request(operation.method(), examples.address(operation)).statusCode();
    }

    /** Lines of a method, a path and a status for each of {@link #COLUMNS}; {@code {kind}} stands for the kinds named above it. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        // until kinds are named it stands for itself
        String[] kinds = {"{kind}"};
        try (InputStream in = RightsTest.class.getResourceAsStream("rights.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
                if (line.startsWith("kinds:")) {
                    kinds = line.substring("kinds:".length()).strip().split(" +");
                    continue;
                }
                String[] words = line.strip().split(" +");
                assertEquals(2 + COLUMNS.size(), words.length, line);
                List<String> statuses = List.of(words).subList(2, words.length);
                for (String kind : words[1].contains("{kind}") ? kinds : new String[] {""}) {
                    table.put(words[0] + " " + words[1].replace("{kind}", kind), statuses);
                }
            }
        }
        return table;
    }
}
