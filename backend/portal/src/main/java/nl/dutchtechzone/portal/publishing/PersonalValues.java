package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of living people. It is kept apart from drafts and publications, which hold ids only, and is looked up
 * when something is answered, for all people of an answer at once.
 */
@Singleton
public class PersonalValues {

    /** The condition on {@code v} for what the public may see. */
    private static final String PUBLIC = " v.scope <> 'desk' and v.good_until > utc_timestamp(3)";

    /** What a visible person is called in the lists of the window; nothing where the name is not for everywhere. */
    static final String TITLE = named("v.value", "''");

    /** By what lists are ordered: who has a public name comes first. */
    static final String ORDER = named("concat('0', v.value)", "'1'");

    private static String named(String name, String nameless) {
        return "coalesce((select " + name + " from person_value v where v.person_id = p.item_id"
                + " and v.field = 'name' and v.scope = 'everywhere' and" + PUBLIC + "), " + nameless + ")";
    }

    /** Whether a person of the desk, whoever may see it, has a name with some words in it. */
    static final String NAMED = "exists (select 1 from person_value v where v.person_id = i.id and v.field = 'name'"
            + " and v.value like concat('%', ?, '%'))";

    private final Sql sql;

    PersonalValues(Sql sql) {
        this.sql = sql;
    }

    /** How much of a person is shown at a place. */
    enum Layer { LINK, CARD, VIEW }

    /** What the public may see of a person now. */
    record Shown(Map<PersonalField, One> values) {

        static final Shown NOTHING = new Shown(Map.of());

        /**
         * @param end when it stops by itself to be shown
         */
        record One(String value, PersonalScope scope, Instant end) {}

        One name() {
            One name = values.get(PersonalField.name);
            return name != null && name.scope == PersonalScope.everywhere ? name : null;
        }

        /** Puts the values that may be shown in a layer in the fields that it has for them. */
        void into(ObjectNode json, Layer layer) {
            values.forEach((field, one) -> {
                boolean fits = layer == Layer.VIEW || one.scope == PersonalScope.everywhere;
                if (fits && json.has(field.name())) {
                    json.put(field.name(), one.value);
                }
                if (fits && field == PersonalField.name) {
                    json.put("title", one.value);
                }
            });
        }
    }

    /** What the public may see of each of some people now. */
    Map<UUID, Shown> shown(Collection<UUID> people) {
        Map<UUID, Shown> shown = new HashMap<>();
        if (!people.isEmpty()) {
            sql.rows("select v.person_id, v.field, v.value, v.scope, v.good_until from person_value v where v.person_id in ("
                    + Sql.marks(people) + ") and" + PUBLIC, List.copyOf(people), row ->
                    shown.computeIfAbsent(Sql.uuid(row, "person_id"), id -> new Shown(new EnumMap<>(PersonalField.class))).values
                            .put(PersonalField.valueOf(row.getString("field")), new Shown.One(row.getString("value"),
                                    PersonalScope.valueOf(row.getString("scope")), Sql.instant(row, "good_until"))));
        }
        return shown;
    }

    /** What each of some people is called at the desk, public or not. */
    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            sql.rows("select person_id, value from person_value where field = 'name' and person_id in (" + Sql.marks(people) + ")",
                    List.copyOf(people), row -> names.put(Sql.uuid(row, "person_id"), row.getString("value")));
        }
        return names;
    }

    /** All that is known of a person, whether it may be shown or not. */
    public List<PersonalValue> of(UUID person) {
        return sql.rows("select * from person_value where person_id = ? order by field", List.of(person), PersonalValues::read);
    }

    /** A value that is to be confirmed, and whose it is. */
    public record Due(UUID person, PersonalValue value) {}

    /** The values that are or will be good no longer by a day, the first to end first. */
    public List<Due> due(LocalDate by, int most) {
        return sql.rows("select * from person_value where good_until_date <= ? order by good_until_date, person_id, field limit ?",
                List.of(by, most), row -> new Due(Sql.uuid(row, "person_id"), read(row)));
    }

    /** Puts these values in the place of all that was known of a person. */
    void replace(UUID person, List<PersonalValue> values) {
        forget(person);
        for (PersonalValue one : values) {
            List<Object> row = new ArrayList<>(List.of(person, one.field().name(), one.value(), one.ground().name(),
                    one.scope().name(), one.givenDate(), one.confirmedDate(), one.goodUntilDate(),
                    one.goodUntilDate().plusDays(1).atStartOfDay(Facet.ZONE).toInstant()));
            sql.change("insert into person_value (person_id, field, value, ground, scope, given_date, confirmed_date,"
                    + " good_until_date, good_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row);
        }
    }

    /** Throws away all that is known of a person. */
    public int forget(UUID person) {
        return sql.change("delete from person_value where person_id = ?", person);
    }

    private static PersonalValue read(ResultSet row) throws SQLException {
        return new PersonalValue(PersonalField.valueOf(row.getString("field")), row.getString("value"),
                PersonalGround.valueOf(row.getString("ground")), PersonalScope.valueOf(row.getString("scope")),
                row.getObject("given_date", LocalDate.class), row.getObject("confirmed_date", LocalDate.class),
                row.getObject("good_until_date", LocalDate.class));
    }
}
