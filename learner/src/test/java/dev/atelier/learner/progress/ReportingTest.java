package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.enrolment.LeaveCohort;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RoomTest
class ReportingTest {

    @Autowired
    World world;

    @Autowired
    OutsideKeys keys;

    @Autowired
    MockMvcTester web;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    private CohortFacts cohort;
    private Seat meera;
    private OutsideKey key;

    @BeforeEach
    void makeAKey() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
        key = keys.make(meera, UUID.randomUUID());
    }

    @Test
    void aReportCompletesAnItemOnceHoweverOftenItIsSent() {
        var id = UUID.randomUUID();
        assertThat(report(id, "setup")).hasStatusOk().bodyText().contains("Set-up of the WebUI", "1 of 3");
        assertThat(report(id, "setup")).hasStatusOk().bodyText().contains("as you said before", "1 of 3");
        assertThat(report(id, "ethics"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id of its own");
        assertThat(db.fetch(PROGRESS_FACT, PROGRESS_FACT.LEARNER_ID.eq(learner().value())))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getSource()).isEqualTo("OUTSIDE"));
        assertThat(new Doorway(web, cohort).text(Doorway.as(meera), "/my/cohorts/" + cohort.id() + "/progress"))
                .contains("reported by your notebook", "1 of 3");
    }

    @Test
    void whatNeedsACheckpointOrAReviewIsNotReported() {
        for (var item : new String[] {"webui", "clothing"}) {
            assertThat(report(UUID.randomUUID(), item))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("cannot be reported");
        }
        assertThat(report(UUID.randomUUID(), "nothing"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no item");
    }

    @Test
    void onlyTheRightKeyOverTheRightBytesIsHeard() {
        var body = body(UUID.randomUUID(), "setup");
        var now = clock.instant().getEpochSecond();
        assertThat(send(
                        key.id().toString(),
                        "t=" + now + ",v1=" + key.signature(now, body(UUID.randomUUID(), "setup")),
                        body))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(key.id().toString(), "t=" + (now + 1) + ",v1=" + key.signature(now, body), body))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(UUID.randomUUID().toString(), "t=" + now + ",v1=" + key.signature(now, body), body))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(key.id().toString(), "v1=" + key.signature(now, body), body))
                .hasStatus(HttpStatus.BAD_REQUEST);
        var old = key;
        key = keys.make(meera, UUID.randomUUID());
        assertThat(send(old.id().toString(), "t=" + now + ",v1=" + old.signature(now, body), body))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(facts()).isZero();
        assertThat(report(UUID.randomUUID(), "setup")).hasStatusOk();
    }

    /** Worked out apart from this code, with Python's hmac. */
    @Test
    void theSignatureIsWhatOthersComputeToo() {
        var known = new OutsideKey(new UUID(0, 1), cohort.id(), learner(), "A".repeat(43));
        assertThat(known.signature(
                        1_691_209_800L, "{\"id\": \"x\", \"item\": \"setup\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("c57e73fd1c522f2f00d98d9418228b01cd04ca41e07fe9974a41bbf2d6f4667e");
    }

    @Test
    void aClockThatIsFarOffIsToldSo() {
        var body = body(UUID.randomUUID(), "setup");
        for (var seconds : new int[] {-301, 301}) {
            var at = clock.instant().getEpochSecond() + seconds;
            assertThat(send(key.id().toString(), "t=" + at + ",v1=" + key.signature(at, body), body))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyText()
                    .contains("Your clock says", "ours 4:30");
        }
        assertThat(facts()).isZero();
    }

    @Test
    void tooMuchAndTooOftenIsRefused() {
        assertThat(send(key.id().toString(), "t=1,v1=" + "0".repeat(64), new byte[Report.MOST + 1]))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        for (var time = 0; time < OutsideKeys.MOST_IN_A_MINUTE; time++) {
            assertThat(report(UUID.randomUUID(), "setup")).hasStatusOk();
        }
        assertThat(report(UUID.randomUUID(), "setup"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "60");
        clock.move(Duration.ofMinutes(1));
        assertThat(report(UUID.randomUUID(), "setup")).hasStatusOk();
    }

    @Test
    void whoeverHasGivenTheSeatBackReportsNothing(@Autowired LeaveCohort leaving) {
        leaving.withdraw(cohort.id(), learner());
        assertThat(report(UUID.randomUUID(), "setup")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(facts()).isZero();
    }

    @Test
    void theSecretIsShownOnceAndANewOneTakesItsPlace() {
        var room = new Doorway(web, cohort);
        var page = room.my("/progress/key");
        assertThat(room.text(Doorway.as(meera), page))
                .doesNotContain(key.secret())
                .contains("<code>setup</code>");
        var form = UUID.randomUUID().toString();
        var shown = room.post(Doorway.as(meera), page, "form", form);
        assertThat(shown).hasStatusOk().bodyText().contains("hmac.new(", "/outside/steps");
        assertThat(keys.key(key.id())).isEmpty();
        assertThat(room.text(Doorway.as(meera), page))
                .doesNotContain("hmac.new(")
                .contains("Made on");
        assertThat(room.post(Doorway.as(meera), page + "/removal")).hasStatus3xxRedirection();
        assertThat(room.text(Doorway.as(meera), page)).contains("You have none yet.");
        var stranger = user(world.learner("Stranger").toString());
        assertThat(room.get(stranger, page)).hasStatus(404);
        assertThat(room.post(stranger, page, "form", form)).hasStatus(404);
        assertThat(room.post(stranger, page + "/removal")).hasStatus(404);
    }

    private MvcTestResult report(UUID id, String item) {
        var body = body(id, item);
        var now = clock.instant().getEpochSecond();
        return send(key.id().toString(), "t=" + now + ",v1=" + key.signature(now, body), body);
    }

    private MvcTestResult send(String name, String signature, byte[] body) {
        return web.post()
                .uri(ReportController.ADDRESS)
                .with(user("anybody"))
                .with(csrf())
                .header("Atelier-Key", name)
                .header("Atelier-Signature", signature)
                .content(body)
                .exchange();
    }

    private static byte[] body(UUID id, String item) {
        return "{\"id\": \"%s\", \"item\": \"%s\"}".formatted(id, item).getBytes(StandardCharsets.UTF_8);
    }

    private int facts() {
        return db.fetchCount(
                PROGRESS_FACT, PROGRESS_FACT.LEARNER_ID.eq(learner().value()));
    }

    private LearnerId learner() {
        return meera.learner();
    }
}
