package dev.atelier.mentorship.store;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.PUT_NOTE;
import static dev.atelier.mentorship.jooq.Tables.STOCKTAKING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The store beside the database, through the page that an admin has. */
@AtBrowsers
class StocktakingTest {

    /** Columns of 32 bytes that name nothing in the store. */
    private static final Set<String> NO_NAMES =
            Set.of("round.hash", "put_note.content", "left_bytes.content", "stocktaking.missing");

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MockMvcTester http;

    @Autowired
    DSLContext db;

    @Autowired
    ArtifactStore store;

    @Autowired
    Medium medium;

    @Autowired
    PutSweep sweep;

    @Autowired
    Stocktakings stocktakings;

    @Autowired
    Stocktaking stocktaking;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void later() {
        clock.move(Duration.ofHours(1));
    }

    @Test
    void whatIsNamedAndGoneIsToldToTheAdminByItsName() throws Exception {
        var cohort = world.cohort(world.mentor("Ravi"));
        var work = handing.begun(world.learner("Meera", cohort), cohort);
        var meera = db.select(dev.atelier.mentorship.jooq.Tables.WORK.LEARNER_ID)
                .from(dev.atelier.mentorship.jooq.Tables.WORK)
                .where(dev.atelier.mentorship.jooq.Tables.WORK.ID.eq(work))
                .fetchSingle()
                .value1();
        visitor.learner(meera)
                .upload(Handing.base(work, 1) + "/files", "prompt.txt", (UUID.randomUUID() + "").getBytes(UTF_8));
        var hash = ContentHash.stored(db.select(ARTIFACT.CONTENT)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(handing.round(work, 1)))
                .fetchSingle()
                .value1());
        var file = ((Folder) medium).file(hash);
        var aside = Files.move(file, Path.of("target", hash.hex()));

        assertThat(compared())
                .contains("files are missing")
                .contains("prompt.txt, handed in by Meera")
                .contains(hash.hex());

        Files.move(aside, file);
        assertThat(compared()).doesNotContain(hash.hex());
        Files.writeString(file, "shorter");
        assertThat(compared()).as("of another size").contains(hash.hex());
        Files.delete(file);
        db.deleteFrom(ARTIFACT).where(ARTIFACT.CONTENT.eq(hash.bytes())).execute();
    }

    @Test
    void whatNobodyNamesIsNotedAndLeavesOnceThatIsCertain() throws Exception {
        var lost = store.put((UUID.randomUUID() + "").getBytes(UTF_8));
        // As from before notes were written.
        db.deleteFrom(PUT_NOTE).where(PUT_NOTE.CONTENT.eq(lost.bytes())).execute();

        assertThat(compared()).contains("that nobody names");
        sweep.settle();
        assertThat(store.size(lost)).as("it may be on its way").isPositive();
        clock.move(Duration.ofMinutes(11));
        sweep.settle();

        assertThat(medium.after(null, 10_000).held())
                .noneMatch(one -> one.hash().equals(lost));
    }

    @Test
    void twoAtOnceAreOneAndASilentOneIsTakenOver() {
        assertThat(stocktakings.begin(Duration.ofMinutes(1))).isPresent();
        assertThat(stocktakings.begin(Duration.ofMinutes(1))).isEmpty();
        clock.move(Duration.ofMinutes(4));
        assertThat(stocktakings.begin(Duration.ofMinutes(1))).isEmpty();
        clock.move(Duration.ofMinutes(2));
        assertThat(page()).contains("broken off");
        var next = stocktakings.begin(Duration.ofMinutes(1));
        assertThat(next).isPresent();
        stocktakings.ended(next.get(), null, "The S3 server is busy.");
        assertThat(page()).contains("The S3 server is busy.");
    }

    @Test
    void onlyAnAdminSeesWhereFilesLie() {
        for (var role : List.of("LEARNER", "INSTRUCTOR")) {
            assertThat(http.get()
                            .uri("/admin/files")
                            .with(SecurityMockMvcRequestPostProcessors.user(UUID.randomUUID() + "")
                                    .roles(role)))
                    .hasStatus(403);
            assertThat(http.post()
                            .uri("/admin/files/stocktaking")
                            .with(SecurityMockMvcRequestPostProcessors.user(UUID.randomUUID() + "")
                                    .roles(role))
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .hasStatus(403);
        }
        assertThat(page()).contains("Files lie in the folder");
    }

    @Test
    void whoeverAsksHasThemCompared() throws Exception {
        db.deleteFrom(STOCKTAKING).execute();
        assertThat(page()).contains("Not compared yet");
        assertThat(http.post()
                        .uri("/admin/files/stocktaking")
                        .with(SecurityMockMvcRequestPostProcessors.user(UUID.randomUUID() + "")
                                .roles("ADMIN"))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasRedirectedUrl("/admin/files");
        for (var tries = 0; tries < 200 && page().contains("under way"); tries++) {
            Thread.sleep(100);
        }
        assertThat(page()).contains("different contents").doesNotContain("under way");
    }

    /** Or the bytes of a new feature would be removed as nobody's. */
    @Test
    void everyColumnThatCouldNameBytesIsKnown() {
        var columns =
                db.fetch("""
                    select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_constraint k on k.conrelid = c.oid and a.attnum = any (k.conkey)
                    where c.relnamespace = 'mentorship'::regnamespace and c.relkind = 'r' and a.atttypid = 'bytea'::regtype
                    and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%= 32%'
                    """).stream().map(row -> String.valueOf(row.get(0))).collect(Collectors.toSet());

        assertThat(columns).contains("artifact.content");
        columns.removeAll(NO_NAMES);
        assertThat(columns)
                .as("columns of 32 bytes; a new one needs a Naming, or stands among those that name nothing")
                .containsExactlyInAnyOrder(
                        "artifact.content",
                        "artifact.thumbnail",
                        "exhibit_image.content",
                        "exhibit_image.small",
                        "upload_part.content");
    }

    private String compared() {
        clock.move(Duration.ofMinutes(2));
        var id = stocktakings.begin(Duration.ofMinutes(1)).orElseThrow();
        try {
            stocktakings.ended(id, stocktaking.take(so -> stocktakings.heard(id, so)), null);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return page();
    }

    private String page() {
        var answer = http.get()
                .uri("/admin/files")
                .with(SecurityMockMvcRequestPostProcessors.user(UUID.randomUUID() + "")
                        .roles("ADMIN"))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
