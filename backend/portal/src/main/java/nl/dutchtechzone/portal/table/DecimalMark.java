package nl.dutchtechzone.portal.table;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands before the decimals of a number. The names are those of the API. */
@Schema(description = "What stands before the decimals: comma as in 1.234,5 or point as in 1,234.5")
public enum DecimalMark {
    comma(',', '.'), point('.', ',');

    private final char decimal;
    private final String group;
    private final Pattern form;

    DecimalMark(char decimal, char group) {
        this.decimal = decimal;
        this.group = String.valueOf(group);
        this.form = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\%c\\d{3})+)(\\%c\\d+)?".formatted(group, decimal));
    }

    public char character() {
        return decimal;
    }

    boolean reads(String number) {
        return form.matcher(number).matches();
    }

    /** The number in the form that programs write. */
    String plain(String number) {
        return number.replace(group, "").replace(decimal, '.');
    }
}
