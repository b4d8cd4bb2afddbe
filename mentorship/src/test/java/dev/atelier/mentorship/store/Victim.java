package dev.atelier.mentorship.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A process that hands in a file, or takes one back, and stands still at a certain step until it is killed. Arguments: the
 * step, the database, the round, the time, and the folder or the address and the prefix of a bucket.
 */
final class Victim {

    enum Step {
        /** The note is committed, and nothing is put yet. */
        NOTED,
        /** The bytes are there, and {@code put} has not returned. */
        WRITTEN,
        /** The row is written, and its transaction not committed. */
        NAMED,
        /** The row is deleted and committed, and the bytes are there. */
        UNNAMED,
        /** The bytes are gone, and the transaction that knows of it is not committed. */
        REMOVED
    }

    static final String HERE = "standing still";

    private final Step step;
    private final NotedStore store;
    private final Connection database;

    private Victim(Step step, NotedStore store, Connection database) {
        this.step = step;
        this.store = store;
        this.database = database;
    }

    static void main(String[] words) throws Exception {
        var step = Step.valueOf(words[0]);
        var medium = words.length == 5 ? new Folder(Path.of(words[4])) : bucket(words[4], words[5]);
        var clock = Instant.parse(words[3]);
        var notes = NotesForTests.notes(new DriverManagerDataSource(words[1]), () -> clock);
        try (var database = DriverManager.getConnection(words[1])) {
            new Victim(step, new NotedStore(halting(step, medium), notes, hash -> false), database)
                    .run(UUID.fromString(words[2]));
        }
    }

    private static Bucket bucket(String address, String prefix) {
        return Bucket.open(
                new S3Settings(
                        URI.create(address),
                        "us-east-1",
                        "files",
                        prefix,
                        true,
                        S3Server.KEY,
                        S3Server.SECRET,
                        null,
                        Duration.ofSeconds(30)),
                Path.of("target", "victim"));
    }

    static byte[] bytes(Step step) {
        return ("handed in, then " + step).getBytes(StandardCharsets.UTF_8);
    }

    private void run(UUID round) throws IOException, SQLException {
        var hash = store.put(bytes(step));
        database.setAutoCommit(false);
        try (var row = database.prepareStatement(
                "insert into mentorship.artifact (round_id, position, kind, name, content, size, media_type)"
                        + " values (?, ?, 'FILE', 'drill', ?, ?, 'text/plain')")) {
            row.setObject(1, round);
            row.setInt(2, 1);
            row.setBytes(3, hash.bytes());
            row.setLong(4, bytes(step).length);
            row.execute();
        }
        halt(step == Step.NAMED);
        database.commit();
        try (var row = database.prepareStatement("delete from mentorship.artifact where content = ?")) {
            row.setBytes(1, hash.bytes());
            row.execute();
        }
        database.commit();
        halt(step == Step.UNNAMED);
        store.remove(hash, Duration.ofMillis(-1));
    }

    private static Medium halting(Step step, Medium medium) {
        return new Relayed(medium) {
            @Override
            void written(Spool content) throws IOException {
                halt(step == Step.NOTED);
                super.written(content);
                halt(step == Step.WRITTEN);
            }

            @Override
            public void delete(ContentHash hash) throws IOException {
                super.delete(hash);
                halt(step == Step.REMOVED);
            }
        };
    }

    private static void halt(boolean here) {
        if (here) {
            System.out.println(HERE);
            try {
                TimeUnit.DAYS.sleep(1);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
