package nl.dutchtechzone.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that is printed: what was measured, what came out, the aim beside it, and whether it is met. */
final class Report {

    private record Row(String what, String result, String aim, String met) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void heading(String text) {
        rows.add(new Row(text, null, null, null));
    }

    void row(String what, String result) {
        rows.add(new Row(what, result, "", ""));
    }

    void row(String what, String result, String aim, boolean met) {
        rows.add(new Row(what, result, aim, met ? "yes" : "no"));
    }

    void note(String text) {
        notes.add(text);
    }

    void print() {
        int what = width(rows.stream().filter(row -> row.result != null).map(Row::what).toList());
        int result = width(rows.stream().filter(row -> row.result != null).map(Row::result).toList());
        int aim = width(rows.stream().filter(row -> row.result != null).map(Row::aim).toList());
        String line = "  %-" + what + "s  %-" + result + "s  %-" + aim + "s  %s";
        System.out.println();
        System.out.println(String.format(Locale.ROOT, line, "what", "result", "aim", "met").stripTrailing());
        for (Row row : rows) {
            System.out.println(row.result == null ? "\n" + row.what
                    : String.format(Locale.ROOT, line, row.what, row.result, row.aim, row.met).stripTrailing());
        }
        System.out.println();
        notes.forEach(System.out::println);
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }
}
