package dev.atelier.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A running PostgreSQL whose data outlives the process; Boot connects to it as to any other. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        try {
            // The library's servers are made for tests: they may lose commits, and stop before those who still write.
            this.server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setDataDirectory(folder.path())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
        } catch (IOException failure) {
            folder.close();
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder.path(), failure);
        }
    }

    @Override
    public String getJdbcUrl() {
        return server.getJdbcUrl(USER, USER);
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
