package nl.dutchtechzone.portal.web;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a part that is out of reach from a fault of our own. */
final class Outage {

    /** The class of SQL states that tell of a connection. */
    private static final String CONNECTION = "08";

    private Outage() {}

    static boolean is(Throwable failure) {
        return Causes.any(failure, Outage::isItself);
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException gone -> true;
            case SQLNonTransientConnectionException gone -> true;
            case SQLRecoverableException gone -> true;
            case ConnectException gone -> true;
            case SQLException sql -> sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION)
                    // Agroal says so in words only
                    || sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout");
            default -> false;
        };
    }
}
