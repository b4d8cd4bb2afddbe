package dev.atelier.mentorship.store;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.PUT_NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that is killed between store and database, at each step there is, leaves nothing that dangles. */
@AtBrowsers
class KilledTest {

    @TempDir
    Path folder;

    @Autowired
    World world;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    DataSource database;

    @Autowired
    DSLContext db;

    @Autowired
    PutNotes notes;

    @Autowired
    Namings named;

    @Test
    void inAFolderNothingDangles() throws Exception {
        nothingDangles(new Folder(folder), List.of(folder.toString()));
    }

    @Test
    void inABucketNothingDangles() throws Exception {
        var settings = S3Server.shared().settings();
        try (var bucket = Bucket.open(settings, folder)) {
            nothingDangles(bucket, List.of(settings.endpoint() + "", settings.prefix()));
        }
    }

    private void nothingDangles(Medium medium, List<String> where) throws Exception {
        var cohort = world.cohort(world.mentor("Ravi"));
        var round = handing.round(handing.begun(world.learner("Meera", cohort), cohort), 1);
        for (var step : Victim.Step.values()) {
            kill(step, round, where);
        }
        var left = hashes(medium);
        assertThat(left).as("what was put, and is not removed").hasSize(3);
        assertThat(db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(round)))
                .as("rows, and so no row without bytes")
                .isZero();

        var store = new NotedStore(medium, notes, named);
        var sweep = new PutSweep(store, notes, medium, clock);
        sweep.settle();
        assertThat(hashes(medium)).as("their rows might come yet").hasSize(3);

        clock.move(Duration.ofMinutes(11));
        sweep.settle();

        assertThat(hashes(medium)).isEmpty();
        for (var step : Victim.Step.values()) {
            var bytes = ContentHash.of(Victim.bytes(step)).bytes();
            assertThat(db.fetchExists(PUT_NOTE, PUT_NOTE.CONTENT.eq(bytes))).isFalse();
        }
    }

    private void kill(Victim.Step step, UUID round, List<String> where) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                step.name(),
                ((HikariDataSource) database).getJdbcUrl(),
                round.toString(),
                clock.instant().toString()));
        words.addAll(where);
        var log = new File(folder.toFile().getParentFile(), "victim-" + UUID.randomUUID());
        var victim = new ProcessBuilder(words).redirectError(log).start();
        try (var said = victim.inputReader()) {
            assertThat(said.lines().anyMatch(Victim.HERE::equals))
                    .as(() -> step + " is reached: " + read(log))
                    .isTrue();
        } finally {
            victim.destroyForcibly().onExit().join();
            Files.delete(log.toPath());
        }
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static List<ContentHash> hashes(Medium medium) throws IOException {
        return medium.after(null, 100).held().stream().map(Medium.Held::hash).toList();
    }
}
