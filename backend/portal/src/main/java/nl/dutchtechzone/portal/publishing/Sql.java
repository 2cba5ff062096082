package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/**
 * Plain SQL for the window, whose queries are built from what was asked. It joins the transaction at hand, if any.
 * Values go in as parameters only; an instant is a UTC datetime.
 */
@Singleton
public class Sql {

    /** Reads one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    public <T> List<T> rows(String sql, List<?> values, RowReader<T> reader) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new GenericJDBCException("Query failed", e, sql);
        }
    }

    public <T> Optional<T> row(String sql, List<?> values, RowReader<T> reader) {
        return rows(sql, values, reader).stream().findFirst();
    }

    public int change(String sql, Object... values) {
        return change(sql, List.of(values));
    }

    public int change(String sql, List<?> values) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new GenericJDBCException("Change failed", e, sql);
        }
    }

    /** Inserts a row and gives the id that the database made. */
    public long insert(String sql, List<?> values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new GenericJDBCException("Insert failed", e, sql);
        }
    }

    /** As many question marks as there are values, for an {@code in (…)}. */
    public static String marks(Collection<?> values) {
        return String.join(",", java.util.Collections.nCopies(values.size(), "?"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, switch (values.get(i)) {
                case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
                case UUID id -> id.toString();
                case Absent absent -> null;
                case Object other -> other;
            });
        }
    }

    /** A null among values, which {@link List#of} cannot hold. */
    public enum Absent { VALUE }

    public static Object orNull(Object value) {
        return value == null ? Absent.VALUE : value;
    }
}
