package dev.atelier.mentorship.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.testing.PostgresForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** A database that has nothing but what the store writes down, and instances of the store on it. */
final class NotesForTests {

    private final HikariDataSource database = PostgresForTests.newDatabase();

    NotesForTests() {
        try (var script = NotesForTests.class.getResourceAsStream("/db/migration/mentorship/V204__store.sql");
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema mentorship");
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void forget() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate mentorship.put_note");
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    PutNotes notes(InstantSource clock) {
        return notes(database, clock);
    }

    /** As an instance of Atelier has them. */
    static PutNotes notes(javax.sql.DataSource database, InstantSource clock) {
        var configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)));
        return new PutNotes(DSL.using(configuration), new DataSourceTransactionManager(database), clock);
    }

    NotedStore store(Medium medium, InstantSource clock, Predicate<ContentHash> named) {
        return new NotedStore(medium, notes(clock), named);
    }
}
