package nl.dutchtechzone.portal.web;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a part that is out of reach from a fault of our own. */
final class Outage {

    private Outage() {}

    static boolean is(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLTransientConnectionException || at instanceof SQLNonTransientConnectionException
                    || at instanceof SQLRecoverableException || at instanceof ConnectException) {
                return true;
            }
            if (at instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("08")) {
                return true;
            }
            // Agroal says so in words only
            if (at instanceof SQLException && at.getMessage() != null && at.getMessage().contains("Acquisition timeout")) {
                return true;
            }
            if (at.getCause() == at) {
                return false;
            }
        }
        return false;
    }
}
