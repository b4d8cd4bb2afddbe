package dev.atelier.learner.certificate;

import static dev.atelier.learner.certificate.Graduates.VISITOR;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CREDENTIAL;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.Calls;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The link to join a cohort online stands in no certificate: not in new ones, and no more in old ones. */
@RoomTest
class JoinLinksTest {

    private static final String LINK = "https://meet.example.org/secret-room?pwd=1";

    private final World world;
    private final MockMvcTester web;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Graduates graduates;

    @Autowired
    private HandingOut files;

    private CohortFacts cohort;
    private Seat meera;

    @Autowired
    JoinLinksTest(
            World world,
            MockMvcTester web,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.db = db;
        this.transaction = transaction;
        this.graduates = new Graduates(world, web, db, events, transaction);
    }

    @BeforeEach
    void aCohortOnline() {
        cohort = world.cohort();
        db.update(ROSTER)
                .set(ROSTER.PLACE, "Online")
                .set(ROSTER.LINK, LINK)
                .where(ROSTER.COHORT_ID.eq(cohort.id().value()))
                .execute();
        meera = world.seat(cohort, "Meera");
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
    }

    @Test
    void aCertificateSaysThatItWasOnline() {
        var id = graduates.certificate(meera);
        assertThat(page(id))
                .contains("This certificate is genuine", "<dd>Online</dd>")
                .doesNotContain("meet.example");
        assertThat(files.credential(id).orElseThrow()).contains("2023, Online").doesNotContain("meet.example");
    }

    @Test
    void whatAnOlderVersionHasWrittenIsMended() {
        var id = graduates.certificate(meera);
        transaction.executeWithoutResult(status -> {
            asAnOlderVersionWroteIt(id, "Online: " + LINK);
            var old = files.credential(id).orElseThrow();
            assertThat(old).contains("secret-room");
            mend();
            assertThat(db.fetchSingle(ROSTER, ROSTER.COHORT_ID.eq(cohort.id().value())))
                    .satisfies(row -> assertThat(row.getPlace()).isEqualTo("Online"))
                    .satisfies(row -> assertThat(row.getLink()).isEqualTo(LINK));
            assertThat(page(id)).contains("<dd>Online</dd>").doesNotContain("meet.example");
            var anew = files.credential(id).orElseThrow();
            assertThat(anew).contains("2023, Online").doesNotContain("meet.example");
            for (var held : new String[] {old, anew}) {
                assertThat(verdict(held)).contains("This credential is valid");
            }
            status.setRollbackOnly();
        });
    }

    @Test
    void ofAVenueNothingIsTakenButTheLink() {
        var id = graduates.certificate(meera);
        transaction.executeWithoutResult(status -> {
            asAnOlderVersionWroteIt(id, "La Marvella, Bengaluru, or online: " + LINK);
            mend();
            assertThat(page(id)).contains("<dd>La Marvella, Bengaluru, and online</dd>");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            asAnOlderVersionWroteIt(id, "La Marvella, Bengaluru");
            var kept = files.credential(id);
            mend();
            assertThat(page(id)).contains("<dd>La Marvella, Bengaluru</dd>");
            assertThat(files.credential(id)).as("signed once, and never again").isEqualTo(kept);
            status.setRollbackOnly();
        });
    }

    private void asAnOlderVersionWroteIt(UUID certificate, String place) {
        db.execute("alter table learner.roster drop column link");
        db.execute(
                "update learner.roster set place = ? where cohort_id = ?",
                place,
                cohort.id().value());
        db.deleteFrom(CREDENTIAL)
                .where(CREDENTIAL.CERTIFICATE_ID.eq(certificate))
                .execute();
        db.execute("set local atelier.erasing = on");
        db.update(CERTIFICATE)
                .set(CERTIFICATE.PLACE, place)
                .where(CERTIFICATE.ID.eq(certificate))
                .execute();
        db.execute("set local atelier.erasing = off");
    }

    private void mend() {
        db.connection(connection -> {
            try (var migration = Objects.requireNonNull(
                            getClass().getResourceAsStream("/db/migration/learner/V112__join_links.sql"));
                    var statement = connection.createStatement()) {
                statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    private String page(UUID certificate) {
        return Calls.body(
                web.get().uri("/certificates/" + certificate).with(VISITOR).exchange());
    }

    private String verdict(String credential) {
        return Calls.body(web.post()
                .uri("/certificates/verification")
                .param("text", credential)
                .with(csrf())
                .with(VISITOR)
                .exchange());
    }
}
