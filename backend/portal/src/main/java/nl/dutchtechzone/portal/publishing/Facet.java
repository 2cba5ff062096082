package nl.dutchtechzone.portal.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Something that the window can filter by, e.g. theme = an id. */
public record Facet(String name, String value) {

    /** The region's own clock and calendar. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static final Facet ALL = new Facet("all", "");

    /** The year of a moment, as people of the region reckon it. */
    public static String year(Instant moment) {
        return Integer.toString(moment.atZone(ZONE).getYear());
    }

    public static List<Facet> each(String name, Collection<UUID> ids) {
        return ids.stream().distinct().map(id -> new Facet(name, id.toString())).toList();
    }
}
