package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The database's time, which is the only one that decides what is visible. */
@Singleton
public class Clock {

    private final Sql sql;

    Clock(Sql sql) {
        this.sql = sql;
    }

    public Instant now() {
        return sql.row("select utc_timestamp(3) as now", List.of(), row -> Sql.instant(row, "now")).orElseThrow();
    }
}
