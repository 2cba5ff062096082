package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.dutchtechzone.local.LocalFault;

/** The portal's MariaDB as its own counters tell of it. */
final class Database implements AutoCloseable {

    /** All statements that clients sent; the others tell of which kind. */
    static final String ALL = "questions";

    private static final String COUNTERS = """
            show global status where Variable_name in ('Questions', 'Com_select', 'Com_insert', 'Com_update',
              'Com_delete', 'Com_begin', 'Com_commit', 'Com_rollback', 'Com_set_option')""";

    private final Connection connection;
    private final BenchSettings settings;

    Database(BenchSettings settings) {
        this.settings = settings;
        this.connection = connect("portal");
    }

    /** How many statements were sent since the start of the server, by kind. Counts itself. */
    Map<String, Long> counters() {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(COUNTERS)) {
            Map<String, Long> counters = new TreeMap<>();
            while (row.next()) {
                counters.put(row.getString(1).toLowerCase(Locale.ROOT).replace("com_", ""), row.getLong(2));
            }
            return counters;
        } catch (SQLException e) {
            throw new LocalFault("MariaDB does not tell its counters.", e);
        }
    }

    Connection connection() {
        return connection;
    }

    long process() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@pid_file")) {
            row.next();
            return Long.parseLong(Files.readString(Path.of(row.getString(1))).trim());
        } catch (SQLException | IOException e) {
            throw new LocalFault("MariaDB's process is not to be found.", e);
        }
    }

    /** As in production nothing is lost at a commit, or the last second may be, as the tests have it. */
    void flushAtEachCommit(boolean flush) {
        try (Connection root = connect("root"); Statement statement = root.createStatement()) {
            statement.execute("set global innodb_flush_log_at_trx_commit = " + (flush ? 1 : 0));
        } catch (SQLException e) {
            throw new LocalFault("MariaDB does not let its durability be set.", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LocalFault("The connection to MariaDB broke.", e);
        }
    }

    private Connection connect(String user) {
        try {
            return DriverManager.getConnection(settings.databaseUrl(), user, settings.databasePassword());
        } catch (SQLException e) {
            throw new LocalFault("MariaDB does not let " + user + " in: " + e.getMessage(), e);
        }
    }
}
