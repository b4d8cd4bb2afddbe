package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.atelier.event.CohortChanged.CohortCompleted;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.enrolment.LeaveCohort;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class HelpLineTest extends HelpLineDay {

    @Test
    void aPausedRequestKeepsItsPlaceAndNobodyGoes() {
        var request = ask(karan);
        clock.move(Duration.ofMinutes(2));
        ask(zoya);
        assertThat(queue.pause(cohort.id(), karan.learner())).isTrue();
        assertThat(going.claim(cohort.id(), request, ravi)).isEqualTo(Going.Answer.TOO_LATE);
        assertThat(lines.of(cohort.id()).waiting()).isOne();
        clock.move(Duration.ofMinutes(10));
        assertThat(queue.resume(cohort.id(), karan.learner())).isTrue();
        assertThat(line()).containsExactly("Karan", "Zoya");
        assertThat(lines.of(cohort.id()).waits(clock.instant()))
                .containsExactly(Duration.ofMinutes(2), Duration.ofMinutes(10));
    }

    @Test
    void wordsAddedWhileItIsPutAsideDoNotCallAnybody() {
        var request = ask(karan);
        queue.pause(cohort.id(), karan.learner());
        queue.ask(cohort.id(), karan.learner(), Optional.empty(), new Trouble("CUDA out of memory", ""));
        assertThat(status(request)).isEqualTo("PAUSED");
    }

    @Test
    void aHelperIsWithOneAtATime() {
        var first = ask(karan);
        var second = ask(zoya);
        going.claim(cohort.id(), first, ravi);
        assertThat(going.claim(cohort.id(), second, ravi)).isEqualTo(Going.Answer.BUSY);
        var sam = UUID.randomUUID();
        going.claim(cohort.id(), second, sam);
        assertThat(going.handOver(cohort.id(), second, sam, ravi)).isEqualTo(Going.Answer.BUSY);
        going.resolve(cohort.id(), first, ravi);
        assertThat(going.handOver(cohort.id(), second, sam, ravi)).isEqualTo(Going.Answer.GOES);
        going.resolve(cohort.id(), second, ravi);
        var kept = db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(second));
        assertThat(List.of(kept.getStartedBy(), kept.getEndedBy())).containsExactly(sam, ravi);
    }

    @RepeatedTest(5)
    void aHelperWhoPressesAtTwoSeatsAtOnceGoesToOne() throws Exception {
        var requests = List.of(ask(karan), ask(zoya));
        var next = new AtomicInteger();
        assertThat(Together.times(2, () -> going.claim(cohort.id(), requests.get(next.getAndIncrement()), ravi)))
                .containsExactlyInAnyOrder(Going.Answer.GOES, Going.Answer.BUSY);
    }

    /** The control: what keeps two seats from one helper is the index, not a look before. */
    @Test
    void theDatabaseRefusesASecondSeat() {
        going.claim(cohort.id(), ask(karan), ravi);
        var second = ask(zoya);
        assertThatThrownBy(() -> db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "CLAIMED")
                        .set(HELP_REQUEST.CLAIMED_BY, ravi)
                        .set(HELP_REQUEST.CLAIMED_AT, HELP_REQUEST.ASKED_AT)
                        .set(HELP_REQUEST.STARTED_BY, ravi)
                        .set(HELP_REQUEST.STARTED_AT, HELP_REQUEST.ASKED_AT)
                        .where(HELP_REQUEST.ID.eq(second))
                        .execute())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("help_one_at_a_time");
    }

    @RepeatedTest(10)
    void itIsPausedOrSomebodyGoesNeverBoth() throws Exception {
        var request = ask(karan);
        var paused = Together.times(
                2,
                first(
                        () -> queue.pause(cohort.id(), karan.learner()),
                        () -> going.claim(cohort.id(), request, ravi) == Going.Answer.GOES));
        assertThat(paused).containsExactlyInAnyOrder(true, false);
    }

    /** The control: who looks first and writes then puts aside what somebody goes to. */
    @Test
    void withoutTheConditionItIsPausedWhileSomebodyGoes() throws Exception {
        var request = ask(karan);
        var bothHaveLooked = new CyclicBarrier(2);
        var claims = HELP_REQUEST.ID.eq(request);
        Callable<Boolean> looks = () -> {
            var waits = status(request).equals("WAITING");
            bothHaveLooked.await();
            return waits;
        };
        assertThat(Together.times(
                        2,
                        first(
                                () -> looks.call()
                                        && db.update(HELP_REQUEST)
                                                        .set(HELP_REQUEST.STATUS, "PAUSED")
                                                        .set(HELP_REQUEST.PAUSED_AT, HELP_REQUEST.ASKED_AT)
                                                        .setNull(HELP_REQUEST.CLAIMED_BY)
                                                        .setNull(HELP_REQUEST.CLAIMED_AT)
                                                        .where(claims)
                                                        .execute()
                                                == 1,
                                () -> looks.call()
                                        && db.update(HELP_REQUEST)
                                                        .set(HELP_REQUEST.STATUS, "CLAIMED")
                                                        .setNull(HELP_REQUEST.PAUSED_AT)
                                                        .set(HELP_REQUEST.CLAIMED_BY, ravi)
                                                        .set(HELP_REQUEST.CLAIMED_AT, HELP_REQUEST.ASKED_AT)
                                                        .set(HELP_REQUEST.STARTED_BY, ravi)
                                                        .set(HELP_REQUEST.STARTED_AT, HELP_REQUEST.ASKED_AT)
                                                        .where(claims)
                                                        .execute()
                                                == 1)))
                .as("both believe that it went their way")
                .containsExactly(true, true);
    }

    @RepeatedTest(10)
    void solvedStaysSolvedWhoeverGoesAtThatMoment() throws Exception {
        var request = ask(karan);
        Together.times(
                2,
                first(
                        () -> queue.end(cohort.id(), karan.learner(), true),
                        () -> going.claim(cohort.id(), request, ravi) == Going.Answer.GOES));
        assertThat(status(request)).isEqualTo("RESOLVED");
        assertThat(going.claim(cohort.id(), request, ravi)).isEqualTo(Going.Answer.TOO_LATE);
    }

    @Test
    void whoeverGivesTheSeatBackIsOutOfTheLineAndCannotAsk(@Autowired LeaveCohort leaving) {
        var request = ask(karan);
        assertThat(leaving.withdraw(cohort.id(), karan.learner())).isTrue();
        await().untilAsserted(() -> assertThat(status(request)).isEqualTo("CANCELLED"));
        assertThat(queue.ask(cohort.id(), karan.learner(), Optional.empty(), new Trouble("", "")))
                .isFalse();
    }

    @Test
    void whenTheWorkshopIsCompleteTheLineEnds(
            @Autowired ApplicationEventPublisher events, @Autowired TransactionTemplate transaction) {
        var waiting = ask(karan);
        var paused = ask(zoya);
        queue.pause(cohort.id(), zoya.learner());
        transaction.executeWithoutResult(status -> events.publishEvent(new CohortCompleted(completed())));
        await().untilAsserted(() ->
                assertThat(List.of(status(waiting), status(paused))).containsExactly("CANCELLED", "CANCELLED"));
    }

    private CohortFacts completed() {
        return new CohortFacts(
                cohort.id(),
                cohort.revision() + 1,
                cohort.workshop(),
                cohort.title(),
                CohortStatus.COMPLETED,
                cohort.startsAt(),
                cohort.endsAt(),
                cohort.zone(),
                cohort.place(),
                cohort.link(),
                cohort.capacity(),
                cohort.staff());
    }

    /** The first of the two threads does the one, the second the other. */
    private static Callable<Boolean> first(Callable<Boolean> one, Callable<Boolean> other) {
        var turn = new AtomicInteger();
        return () -> turn.getAndIncrement() == 0 ? one.call() : other.call();
    }

    private String status(UUID request) {
        return db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(request)).getStatus();
    }
}
