package org.jiuzhu.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Writes the keys of names to the persons who were entered before there were any. */
public final class NameKeysMigration implements JavaMigration {
    private static final int BATCH = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement persons = connection.createStatement();
                ResultSet row = persons.executeQuery("select id, name from person where name_simplified = ''");
                PreparedStatement update = connection.prepareStatement(
                        "update person set name_simplified = ?, name_initials = ?, name_pinyin = ? where id = ?")) {
            int waiting = 0;
            while (row.next()) {
                NameKey key = NameReading.of(row.getString("name"));
                update.setString(1, key.simplified());
                update.setString(2, key.initials());
                update.setString(3, key.pinyin());
                update.setLong(4, row.getLong("id"));
                update.addBatch();
                if (++waiting % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
            persons.executeUpdate("update household_member m join person p on p.id = m.person_id"
                    + " set m.name_simplified = p.name_simplified, m.name_initials = p.name_initials,"
                    + " m.name_pinyin = p.name_pinyin");
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("011.1");
    }

    @Override
    public String getDescription() {
        return "keys of names";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
