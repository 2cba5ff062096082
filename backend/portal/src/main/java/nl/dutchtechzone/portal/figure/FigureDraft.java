package nl.dutchtechzone.portal.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as an editor writes it, with all its values.
 *
 * @param unit           what is counted, by language
 * @param municipalities those that it is of, in the order in which they are shown; a year without one of them is incomplete
 * @param reference      what the region is compared with, by language
 * @param referenceDay   the day of each year that the values are of, as MM-DD
 * @param actions        the actions of the plan that it is evidence of
 */
@Schema(description = "A figure as an editor writes it, with all its values; only a key and a title in one language are needed to save")
public record FigureDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "inwoners") String key,
        @Schema(description = "What is counted, by language", extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) Map<String, String> unit,
        @Schema(minimum = "0", maximum = "6", description = "How many decimals its values have at most; 0 when left out") Integer decimals,
        @Schema(description = "Where the region's own value comes from; sum when left out") FigureTotal total,
        @Schema(maxItems = 50, description = "The municipalities that it is of, in the order in which they are shown") List<UUID> municipalities,
        @Schema(description = "What the region is compared with, by language") Map<String, String> reference,
        @Schema(pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", examples = "01-01",
                description = "The day of each year that the values are of, as MM-DD; left out when they are of the whole year") String referenceDay,
        @Schema(maxLength = 300, examples = "CBS, tabel 03759ned",
                extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) String source,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500, description = "Where the source can be read") String sourceAddress,
        @Schema(maxLength = 100, examples = "CC BY 4.0") String licence,
        @Schema(format = "uri", pattern = WebAddress.FORM, maxLength = 500, description = "Where the licence can be read") String licenceAddress,
        @Schema(description = "When it was taken from its source") LocalDate retrievedDate,
        @Schema(maxItems = 10) List<UUID> themes,
        @Schema(maxItems = 20) List<UUID> sectors,
        @Schema(maxItems = 20) List<String> tags,
        @Schema(maxItems = 20, description = "The actions of the plan that it is evidence of") List<UUID> actions,
        @Schema(maxItems = FigureDraft.MOST_VALUES, extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) List<FigureValue> values,
        @Schema(required = true, description = "The words by language") Map<String, FigureText> texts) implements Draft {

    /** Fifty municipalities over a hundred years. */
    static final int MOST_VALUES = 5000;

    public FigureDraft {
        unit = unit == null ? Map.of() : unit;
        decimals = decimals == null ? 0 : decimals;
        total = total == null ? FigureTotal.sum : total;
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
        reference = reference == null ? Map.of() : reference;
        themes = themes == null ? List.of() : List.copyOf(themes);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        actions = actions == null ? List.of() : List.copyOf(actions);
        values = values == null ? List.of() : List.copyOf(values);
        texts = texts == null ? Map.of() : texts;
    }
}
