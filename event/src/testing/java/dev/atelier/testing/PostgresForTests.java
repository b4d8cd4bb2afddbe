package dev.atelier.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One throw-away PostgreSQL for all tests of a run; tests make their own people and cohorts, so they do not meet. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** An empty database of its own for each application context, since contexts migrate different modules. */
    @Bean
    @Primary
    DataSource dataSource() {
        return newDatabase();
    }

    /** A pool of 20 connections on a fresh database. */
    public static HikariDataSource newDatabase() {
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException("Could not create a test database", failure);
        }
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
        configuration.setMaximumPoolSize(20);
        return new HikariDataSource(configuration);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
