package dev.atelier.learner.press;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.PRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers that waited on a phone arrive late, twice, and out of order. */
@RoomTest
class KeptAnswersTest {

    private static final Pattern RUN = Pattern.compile("/checkpoints/([0-9a-f-]{36})/");

    private final World world;
    private final MockMvcTester web;
    private final MovableClock clock;
    private final DSLContext db;
    private final Presses presses;
    private CohortFacts cohort;
    private Doorway room;
    private Seat meera;
    private String run;

    @Autowired
    KeptAnswersTest(World world, MockMvcTester web, MovableClock clock, DSLContext db, Presses presses) {
        this.world = world;
        this.web = web;
        this.clock = clock;
        this.db = db;
        this.presses = presses;
    }

    @BeforeEach
    void openACheckpoint() {
        cohort = world.cohort();
        room = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera");
        room.post(room.ravi(), room.staff("/checkpoints"), "item", "webui", "prompt", "Everybody there?");
        var matcher = RUN.matcher(room.text(Doorway.as(meera), room.my("/day")));
        assertThat(matcher.find()).isTrue();
        run = matcher.group(1);
        clock.moveTo(World.MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void isAnsweredInWordsForTheQueue() {
        assertThat(send("STUCK", UUID.randomUUID(), Duration.ZERO))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.words")
                .asString()
                .contains("You are in line");
    }

    @Test
    void whatIsSentAgainCountsOnce() {
        var press = UUID.randomUUID();
        send("STUCK", press, Duration.ofMinutes(3));
        send("STUCK", press, Duration.ofMinutes(4));
        assertThat(answers()).containsExactly("STUCK");
    }

    /** The control: without an id nobody can tell the second sending from a second cry for help. */
    @Test
    void withoutAnIdItCountsTwice() {
        for (var sending = 0; sending < 2; sending++) {
            room.post(Doorway.as(meera), room.my("/checkpoints/" + run + "/answer"), "answer", "STUCK");
        }
        assertThat(answers()).containsExactly("STUCK", "STUCK");
    }

    @Test
    void sentManyTimesAtOnceItCountsOnce() throws Exception {
        var press = UUID.randomUUID();
        Together.times(8, () -> send("STUCK", press, Duration.ZERO));
        assertThat(answers()).containsExactly("STUCK");
    }

    @Test
    void anOldAnswerDoesNotOverwriteANewerOneFromElsewhere() {
        room.post(Doorway.as(meera), room.my("/checkpoints/" + run + "/answer"), "answer", "OK");
        assertThat(send("WORKING", UUID.randomUUID(), Duration.ofMinutes(10)))
                .bodyText()
                .contains("You have answered this checkpoint since");
        assertThat(answers()).containsExactly("OK");
        clock.moveTo(World.MORNING.plus(Duration.ofHours(2)));
        send("WORKING", UUID.randomUUID(), Duration.ofMinutes(10));
        assertThat(answers()).containsExactly("OK", "WORKING");
    }

    @Test
    void whoComesTooLateIsTold() {
        room.post(room.ravi(), room.staff("/checkpoints/" + run + "/closing"));
        assertThat(send("OK", UUID.randomUUID(), Duration.ofMinutes(10)))
                .bodyText()
                .contains("closed", "problem");
        assertThat(answers()).isEmpty();
    }

    @Test
    void whatWasTakenBeforeTheEndIsNotCalledTooLateWhenItIsSentAgain() {
        var press = UUID.randomUUID();
        send("OK", press, Duration.ZERO);
        room.post(room.ravi(), room.staff("/checkpoints/" + run + "/closing"));
        assertThat(send("OK", press, Duration.ZERO)).bodyText().doesNotContain("problem");
    }

    @Test
    void nothingIsSaidInTheNameOfWhoeverSignedInSince() {
        var karan = world.seat(cohort, "Karan");
        assertThat(web.post()
                        .uri(room.my("/checkpoints/" + run + "/answer"))
                        .with(Doorway.as(karan))
                        .with(csrf())
                        .param("answer", "OK")
                        .header("Press", UUID.randomUUID())
                        .header("Press-For", meera.learner())
                        .exchange())
                .hasStatus(409);
    }

    @Test
    void aPressIsForgottenAfterAWeek() {
        var press = UUID.randomUUID();
        send("OK", press, Duration.ZERO);
        presses.forget();
        assertThat(db.fetchExists(PRESS, PRESS.ID.eq(press))).isTrue();
        clock.moveTo(World.MORNING.plus(Duration.ofDays(8)));
        presses.forget();
        assertThat(db.fetchExists(PRESS, PRESS.ID.eq(press))).isFalse();
    }

    private MvcTestResult send(String answer, UUID press, Duration age) {
        return web.post()
                .uri(room.my("/checkpoints/" + run + "/answer"))
                .with(Doorway.as(meera))
                .with(csrf())
                .param("answer", answer)
                .header("Press", press)
                .header("Press-Age", age.toMillis())
                .header("Press-For", meera.learner())
                .exchange();
    }

    private List<String> answers() {
        return db.select(CHECKPOINT_ANSWER.ANSWER)
                .from(CHECKPOINT_ANSWER)
                .where(CHECKPOINT_ANSWER.LEARNER_ID.eq(meera.learner().value()))
                .orderBy(CHECKPOINT_ANSWER.NUMBER)
                .fetch(row -> row.value1());
    }
}
