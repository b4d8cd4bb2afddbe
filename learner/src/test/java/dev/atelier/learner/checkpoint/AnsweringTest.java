package dev.atelier.learner.checkpoint;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.checkpoint.Answering.Outcome;
import dev.atelier.learner.checkpoint.Checkpoints.Question;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class AnsweringTest {

    private static final Question QUESTION = new Question(new ItemKey("webui"), "Everybody there?");
    private static final Trouble NOTHING_SAID = new Trouble("", "");

    private final World world;
    private final Answering answering;
    private final Checkpoints checkpoints;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private CohortFacts cohort;
    private Seat meera;
    private UUID ravi;

    @Autowired
    AnsweringTest(
            World world,
            Answering answering,
            Checkpoints checkpoints,
            DSLContext db,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.world = world;
        this.answering = answering;
        this.checkpoints = checkpoints;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
        ravi = cohort.staff().getFirst().id().value();
    }

    @Test
    void oneCheckpointIsOpenPerItemHoweverManyOpenIt() throws Exception {
        assertThat(Together.times(6, () -> checkpoints.open(cohort.id(), QUESTION, ravi)))
                .containsOnlyOnce(true);
    }

    @Test
    void aClosedCheckpointCanBeAskedAgain() {
        checkpoints.close(cohort.id(), open(), ravi);
        assertThat(checkpoints.open(cohort.id(), QUESTION, ravi)).isTrue();
    }

    @Test
    void okCompletesTheItem() {
        answer(open(), Answer.OK);
        assertThat(facts()).containsExactly("COMPLETED");
    }

    @Test
    void theSameAnswerAgainAddsNothing() {
        var run = open();
        answer(run, Answer.OK);
        answer(run, Answer.OK);
        assertThat(answers()).containsExactly("OK");
        assertThat(facts()).containsExactly("COMPLETED");
    }

    @Test
    void whoeverTakesAnOkBackHasTheItemOpenAgainAndCanReachItAgain() {
        var run = open();
        answer(run, Answer.OK);
        answer(run, Answer.WORKING);
        answer(run, Answer.OK);
        assertThat(facts()).containsExactly("COMPLETED", "REOPENED", "COMPLETED");
    }

    @Test
    void stuckOpensHelpOnceThoughTappedManyTimesAtOnce() throws Exception {
        var run = open();
        Together.times(8, () -> answer(run, Answer.STUCK));
        assertThat(requests()).containsExactly("WAITING");
    }

    @Test
    void whoeverIsThereAfterAllNeedsNoHelpAnyMore() {
        var run = open();
        answer(run, Answer.STUCK);
        answer(run, Answer.OK);
        assertThat(requests()).containsExactly("RESOLVED");
        assertThat(answers()).containsExactly("STUCK", "OK");
    }

    @Test
    void aLateAnswerIsRefusedAndLeavesNothing() {
        var run = open();
        checkpoints.close(cohort.id(), run, ravi);
        assertThat(answer(run, Answer.STUCK)).isEqualTo(Outcome.CLOSED);
        assertThat(answers()).isEmpty();
        assertThat(requests()).isEmpty();
    }

    @Test
    void theStaffAnswersForSomebodyEvenAfterClosingAndItIsKeptAsTheirWord() {
        var run = open();
        checkpoints.close(cohort.id(), run, ravi);
        assertThat(say(run, Answer.OK)).isEqualTo(Outcome.TAKEN);
        assertThat(say(run, Answer.OK)).isEqualTo(Outcome.TAKEN);
        assertThat(answers()).containsExactly("OK");
        assertThat(facts()).containsExactly("COMPLETED");
        assertThat(db.fetchValue(
                        CHECKPOINT_ANSWER.SAID_BY,
                        CHECKPOINT_ANSWER.LEARNER_ID.eq(meera.learner().value())))
                .isEqualTo(ravi);
    }

    @Test
    void stuckInTheWordsOfTheStaffOpensHelp() {
        var run = open();
        say(run, Answer.STUCK);
        say(run, Answer.STUCK);
        assertThat(requests()).containsExactly("WAITING");
        assertThat(answers()).containsExactly("STUCK");
        assertThat(answering.say(meera, UUID.randomUUID(), Answer.OK, NOTHING_SAID, ravi))
                .isEqualTo(Outcome.UNKNOWN);
    }

    private Outcome say(UUID run, Answer answer) {
        return answering.say(meera, run, answer, NOTHING_SAID, ravi);
    }

    @Test
    void anotherCohortsCheckpointIsUnknown() {
        assertThat(answer(UUID.randomUUID(), Answer.OK)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void closingWaitsForAnAnswerThatIsBeingWritten() throws Exception {
        var run = open();
        var closing = transaction.execute(status -> {
            answer(run, Answer.OK);
            var later = CompletableFuture.supplyAsync(() -> checkpoints.close(cohort.id(), run, ravi));
            assertThat(later.completeOnTimeout(false, 300, TimeUnit.MILLISECONDS)
                            .join())
                    .isFalse();
            return later;
        });
        assertThat(closing).isNotNull();
        assertThat(answers()).containsExactly("OK");
    }

    private UUID open() {
        checkpoints.open(cohort.id(), QUESTION, ravi);
        return db.select(CHECKPOINT_RUN.ID)
                .from(CHECKPOINT_RUN)
                .where(CHECKPOINT_RUN.COHORT_ID.eq(cohort.id().value()))
                .and(CHECKPOINT_RUN.CLOSED_AT.isNull())
                .fetchSingle()
                .value1();
    }

    private Outcome answer(UUID run, Answer answer) {
        return answering.answer(meera, run, answer, NOTHING_SAID, Press.plain(clock.instant()));
    }

    private List<String> answers() {
        return db.select(CHECKPOINT_ANSWER.ANSWER)
                .from(CHECKPOINT_ANSWER)
                .where(CHECKPOINT_ANSWER.LEARNER_ID.eq(meera.learner().value()))
                .orderBy(CHECKPOINT_ANSWER.NUMBER)
                .fetch(row -> row.value1());
    }

    private List<String> facts() {
        return db.select(PROGRESS_FACT.KIND)
                .from(PROGRESS_FACT)
                .where(PROGRESS_FACT.LEARNER_ID.eq(meera.learner().value()))
                .orderBy(PROGRESS_FACT.ID)
                .fetch(row -> row.value1());
    }

    private List<String> requests() {
        return db.select(HELP_REQUEST.STATUS)
                .from(HELP_REQUEST)
                .where(HELP_REQUEST.LEARNER_ID.eq(meera.learner().value()))
                .orderBy(HELP_REQUEST.PLACE)
                .fetch(row -> row.value1());
    }
}
