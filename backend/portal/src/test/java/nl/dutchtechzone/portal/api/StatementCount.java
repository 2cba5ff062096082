package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Counts what is read from the database. */
public record StatementCount(DataSource database) {

    /**
     * The fewest queries that one of some cold answers took: what else runs meanwhile can only add to them, and the first
     * answers may have to look up keys.
     */
    public int fewest(List<String> addresses) throws SQLException {
        return fewestOf(addresses.stream().map(address -> (Runnable) () -> NOBODY.asks().get(address).then().statusCode(200)).toList());
    }

    /** The same for whatever is done. */
    public int fewestOf(List<Runnable> requests) throws SQLException {
        int fewest = Integer.MAX_VALUE;
        for (Runnable request : requests) {
            int before = soFar();
            request.run();
            fewest = Math.min(fewest, soFar() - before);
        }
        return fewest;
    }

    private int soFar() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement status = connection.prepareStatement("show global status like 'Com_select'"); ResultSet row = status.executeQuery()) {
            row.next();
            return row.getInt(2);
        }
    }
}
