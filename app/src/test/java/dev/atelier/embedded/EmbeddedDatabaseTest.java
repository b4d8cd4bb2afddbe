package dev.atelier.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.embedded.DataFolder.FolderInUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void aRestartLosesNothing() throws Exception {
        try (var database = new EmbeddedDatabase(DataFolder.take(data))) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('still here')");
        }
        try (var database = new EmbeddedDatabase(DataFolder.take(data))) {
            assertThat(ask(database, "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void commitsAreOnDiskBeforeAnyoneIsTold() throws Exception {
        try (var database = new EmbeddedDatabase(DataFolder.take(data))) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aSecondAtelierOnTheSameFolderIsToldWhatToDo() {
        try (var first = DataFolder.take(data)) {
            assertThat(first.path()).startsWithRaw(data);
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOfSatisfying(
                            FolderInUse.class,
                            refusal -> assertThat(new FolderInUseAnalyzer()
                                            .analyze(refusal, refusal)
                                            .getAction())
                                    .contains("--atelier.data", "--server.port", "--spring.datasource.url"));
        }
    }

    @Test
    void whatAKilledAtelierLeftBehindIsTakenOver() throws Exception {
        var atelier = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Killed.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = atelier.inputReader()) {
            assertThat(said.lines().anyMatch("ready"::equals)).isTrue();
        }
        atelier.destroyForcibly().waitFor();
        var orphan = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan))
                .as("the server that the kill left running")
                .isPresent();

        try (var database = new EmbeddedDatabase(DataFolder.take(data))) {
            assertThat(ask(database, "select word from kept")).isEqualTo("committed before the kill");
        }
    }

    /** An Atelier that works until it is killed. */
    static final class Killed {

        private Killed() {}

        static void main(String[] arguments) throws Exception {
            var database = new EmbeddedDatabase(DataFolder.take(Path.of(arguments[0])));
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('committed before the kill')");
            System.out.println();
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
