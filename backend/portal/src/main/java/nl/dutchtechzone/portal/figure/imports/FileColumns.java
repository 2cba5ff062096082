package nl.dutchtechzone.portal.figure.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.table.Cell;

/**
 * What the columns of a file are: one value a row, with a column that says the year, or a column for each year.
 *
 * @param roles the columns by what they are
 * @param years the columns of years, by their number
 */
record FileColumns(Map<Role, Integer> roles, Map<Integer, Period> years, List<Integer> unknown) {

    enum Role {
        AREA("municipality", "municipalities", "gemeente", "gemeenten", "area", "gebied", "region", "regio", "regios", "key", "code", "gemeentecode"),
        YEAR("year", "jaar", "period", "periode", "perioden"),
        VALUE("value", "waarde"),
        STATUS("status"),
        NOTE("note", "toelichting", "opmerking"),
        /** Says the same in other words. */
        SILENT("areatype");

        private final Set<String> names;

        Role(String... names) {
            this.names = Set.of(names);
        }
    }

    /** A year as a statistics office writes it; a star says that its figures are provisional. */
    record Period(int year, boolean provisional) {

        private static final Pattern FORM = Pattern.compile("(19\\d{2}|20\\d{2}|2100)(JJ00)?(\\*{0,2})");

        static Period of(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            return matcher.matches() ? new Period(Integer.parseInt(matcher.group(1)), !matcher.group(3).isEmpty()) : null;
        }
    }

    static FileColumns of(List<Cell> header) {
        Map<Role, Integer> roles = new LinkedHashMap<>();
        Map<Integer, Period> years = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            Period period = Period.of(header.get(column).text());
            Role role = role(header.get(column).text());
            if (period != null) {
                years.put(column, period);
            } else if (role != null) {
                roles.putIfAbsent(role, column);
            } else if (!header.get(column).isEmpty() || column == 0) {
                unknown.add(column);
            }
        }
        // where no name says so, what comes first says of what the values are
        if (!roles.containsKey(Role.AREA) && unknown.remove((Integer) 0)) {
            roles.put(Role.AREA, 0);
        }
        return new FileColumns(roles, years, unknown);
    }

    boolean isLong() {
        return roles.containsKey(Role.YEAR) && roles.containsKey(Role.VALUE);
    }

    /** Whether it can be told what stands where. */
    boolean isKnown() {
        return roles.containsKey(Role.AREA) && (isLong() || !years.isEmpty());
    }

    private static Role role(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (Role role : Role.values()) {
            if (role.names.contains(bare)) {
                return role;
            }
        }
        return null;
    }
}
