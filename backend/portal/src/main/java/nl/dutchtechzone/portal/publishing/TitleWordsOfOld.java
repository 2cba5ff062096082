package nl.dutchtechzone.portal.publishing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migration 12: gives publications from before there were {@link TitleWords} theirs. */
public final class TitleWordsOfOld implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("12");
    }

    @Override
    public String getDescription() {
        return "words of titles and summaries";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement write = connection.prepareStatement(TitleWords.INSERT);
                PreparedStatement read = connection.prepareStatement(
                        "select p.id, p.title, d.summary from publication p join publication_document d on d.publication_id = p.id");
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                for (String word : TitleWords.of(row.getString("title"), row.getString("summary"))) {
                    write.setString(1, word);
                    write.setLong(2, row.getLong("id"));
                    write.executeUpdate();
                }
            }
        }
    }
}
