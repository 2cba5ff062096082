package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.WindowQuery.Filter;

/**
 * Which contributions are asked for; null or empty for any.
 *
 * @param municipality keys
 */
record ContributionChoice(List<Integer> year, List<String> municipality, List<ContributionStanding> state) {

    /** What the statements are found by. */
    List<Filter> filters() {
        return List.of(Filter.plain(StatementKind.YEAR, year), Filter.byKey("municipality", MunicipalityKind.NAME, municipality));
    }

    /** The contributions of a statement that are themselves asked for. */
    List<ObjectNode> of(ObjectNode statement) {
        List<ObjectNode> wanted = new ArrayList<>();
        for (JsonNode contribution : statement.path(MoneyTable.contributions.name())) {
            if (isAmong(municipality, contribution.at("/municipality/key").asText())
                    && isAmong(state, ContributionStanding.valueOf(contribution.get("state").asText()))) {
                wanted.add((ObjectNode) contribution);
            }
        }
        return wanted;
    }

    private static <T> boolean isAmong(List<T> asked, T value) {
        return asked == null || asked.isEmpty() || asked.contains(value);
    }
}
