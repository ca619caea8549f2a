package org.jiuzhu.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; migrations are numbered and never edited once landed. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {
    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @PostConstruct
    void migrate() {
        migrate(database);
    }

    /** The same migrations for any database: the server's own or a test's. */
    public static void migrate(DataSource database) {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/jiuzhu/schema")
                .javaMigrations(new NameKeysMigration())
                .load()
                .migrate();
    }
}
