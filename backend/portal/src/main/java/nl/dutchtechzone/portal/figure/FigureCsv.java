package nl.dutchtechzone.portal.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.dutchtechzone.portal.table.TableForm;
import nl.dutchtechzone.portal.table.TableText;

/** A visible figure as a table of one value a row, which the import at the desk reads too. */
final class FigureCsv {

    private static final List<String> COLUMNS = List.of("area", "areaType", "key", "year", "value", "status", "note");

    private final JsonNode figure;
    private final String region;
    private final List<List<Object>> rows = new ArrayList<>();

    private FigureCsv(JsonNode figure, String region) {
        this.figure = figure;
        this.region = region;
    }

    /** @param region what the region is called */
    static String of(JsonNode figure, String region, TableForm form) {
        return TableText.of(new FigureCsv(figure, region).rows(), form);
    }

    private List<List<Object>> rows() {
        rows.add(List.copyOf(COLUMNS));
        for (JsonNode series : figure.path("series")) {
            JsonNode municipality = series.path("municipality");
            series.path("values").forEach(point -> add(municipality.path("title").asText(), FigureArea.municipality, municipality.path("key"),
                    point.path("value"), point.path("status"), point));
        }
        JsonNode none = NullNode.instance;
        figure.path("years").forEach(year -> add(region, FigureArea.region, none, year.path("total"), year.path("status"), year));
        figure.path("years").forEach(year -> add(figure.path("reference").asText(), FigureArea.reference, none, year.path("reference"), none, year));
        return rows;
    }

    private void add(String title, FigureArea area, JsonNode key, JsonNode value, JsonNode status, JsonNode year) {
        if (value.isNumber()) {
            rows.add(Arrays.asList(title, area, text(key), BigDecimal.valueOf(year.path("year").asInt()), value.decimalValue(), text(status),
                    text(year.path("note"))));
        }
    }

    private static String text(JsonNode text) {
        return text.isTextual() ? text.asText() : null;
    }
}
