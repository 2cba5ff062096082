package nl.dutchtechzone.portal.privacy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.publishing.TitleWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds words in all that people wrote, drafts and publications alike, and takes them out. */
@Singleton
class FreeText {

    private final Sql sql;
    private final TitleWords words;

    FreeText(Sql sql, TitleWords words) {
        this.sql = sql;
        this.words = words;
    }

    /**
     * A text in which something was found.
     *
     * @param place   where texts of this sort are kept
     * @param passage what stands around the first one
     */
    @Schema(description = "A text in which something was found")
    record Finding(
            @Schema(enumeration = {"item", "revision", "workingCopy", "remark", "publication", "address", "audit", "ledger",
                "mediaFile", "reply", "webhook", "account"}) String place,
            @Schema(nullable = true) String kind,
            @Schema(nullable = true) UUID item,
            @Schema(description = "How often") int count,
            @Schema(description = "What stands around the first one") String passage) {}

    private record Row(List<String> key, UUID item, String kind, String text) {}

    List<Finding> find(Wanted wanted) {
        List<Finding> found = new ArrayList<>();
        for (TextPlace place : TextPlace.ALL) {
            for (Row row : rows(place, wanted)) {
                String text = readable(place, row.text);
                int count = wanted.countIn(text);
                if (count > 0) {
                    found.add(new Finding(place.word(), row.kind, row.item, count, wanted.passage(text)));
                }
            }
        }
        return found;
    }

    /** Takes everything out that is wanted; gives the publications that show something else now. */
    Set<Long> remove(Wanted wanted) {
        Set<Long> publications = new LinkedHashSet<>();
        for (TextPlace place : TextPlace.ALL) {
            for (Row row : rows(place, wanted)) {
                if (wanted.countIn(readable(place, row.text)) > 0) {
                    remove(place, row, wanted);
                    if (place.word().equals("publication")) {
                        publications.add(Long.valueOf(row.key.getFirst()));
                    }
                }
            }
        }
        words.renew(publications);
        return publications;
    }

    private void remove(TextPlace place, Row row, Wanted wanted) {
        String where = " where " + String.join(" and ", place.keys().stream().map(key -> key + " = ?").toList());
        switch (place.form()) {
            case REPLY -> sql.change("delete from " + place.table() + where, row.key);
            case ACCOUNT -> { }
            case PLAIN, ADDRESS, JSON -> {
                List<Object> values = new ArrayList<>();
                values.add(cleaned(place, row.text, wanted));
                values.addAll(row.key);
                sql.change("update ignore " + place.table() + " set " + place.column() + " = ?" + where, values);
            }
        }
    }

    private static String cleaned(TextPlace place, String text, Wanted wanted) {
        return switch (place.form()) {
            case JSON -> JsonText.without(text, wanted);
            case ADDRESS -> wanted.withoutInAddress(text);
            default -> wanted.without(text);
        };
    }

    private List<Row> rows(TextPlace place, Wanted wanted) {
        String keys = String.join(", ", place.keys().stream().map(key -> "cast(t." + key + " as char) as key_" + key).toList());
        String item = place.item() == null ? "null" : place.item();
        String one = "convert(t." + place.column() + " using utf8mb4) collate utf8mb4_uca1400_ai_ci like concat('%', ?, '%')";
        String query = "select " + keys + ", t." + place.column() + " as text, " + item + " as item_id,"
                + " (select i.kind from item i where i.id = " + item + ") as kind from " + place.table() + " t where "
                + String.join(" or ", Collections.nCopies(wanted.needles().size(), one));
        return sql.rows(query, wanted.needles().stream().map(needle -> needle.replaceAll("([\\\\%_])", "\\\\$1")).toList(), row -> {
            List<String> key = new ArrayList<>();
            for (String column : place.keys()) {
                key.add(row.getString("key_" + column));
            }
            String id = row.getString("item_id");
            return new Row(key, id == null ? null : UUID.fromString(id), row.getString("kind"), row.getString("text"));
        });
    }

    /** What people wrote there. */
    private static String readable(TextPlace place, String text) {
        return place.form() == TextPlace.Form.JSON ? JsonText.of(text) : text;
    }
}
