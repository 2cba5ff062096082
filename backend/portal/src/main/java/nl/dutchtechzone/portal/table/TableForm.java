package nl.dutchtechzone.portal.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a CSV is written. The names are those of the API. */
@Schema(description = "plain: commas and decimal points, for programs (RFC 4180); spreadsheet: semicolons and decimal commas, as Dutch spreadsheets open them")
public enum TableForm {
    plain(',', DecimalMark.point, ""), spreadsheet(';', DecimalMark.comma, "\uFEFF");

    final char separator;
    final DecimalMark mark;
    /** What a spreadsheet knows UTF-8 by. */
    final String begin;

    TableForm(char separator, DecimalMark mark, String begin) {
        this.separator = separator;
        this.mark = mark;
        this.begin = begin;
    }
}
