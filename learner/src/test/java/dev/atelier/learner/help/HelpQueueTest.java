package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class HelpQueueTest {

    private final World world;
    private final HelpQueue queue;
    private final Going going;
    private final DSLContext db;
    private CohortFacts cohort;
    private Seat karan;

    @Autowired
    HelpQueueTest(World world, HelpQueue queue, Going going, DSLContext db) {
        this.world = world;
        this.queue = queue;
        this.going = going;
        this.db = db;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        karan = world.seat(cohort, "Karan");
    }

    @Test
    void oneHelperGoesHoweverManyWant() throws Exception {
        var request = ask(karan, "CUDA out of memory");
        assertThat(Together.times(8, () -> going.claim(cohort.id(), request, UUID.randomUUID())))
                .containsOnlyOnce(Going.Answer.GOES);
    }

    /** The control: looking first and writing then sends two to the same seat. */
    @Test
    void withoutTheConditionTwoWouldGo() throws Exception {
        var request = ask(karan, "");
        var bothHaveLooked = new CyclicBarrier(2);
        var goers = Together.times(2, () -> {
            var waits = "WAITING".equals(status(request));
            bothHaveLooked.await();
            return waits
                    && db.update(HELP_REQUEST)
                                    .set(HELP_REQUEST.CLAIMED_BY, UUID.randomUUID())
                                    .set(HELP_REQUEST.CLAIMED_AT, HELP_REQUEST.ASKED_AT)
                                    .set(HELP_REQUEST.STARTED_BY, UUID.randomUUID())
                                    .set(HELP_REQUEST.STARTED_AT, HELP_REQUEST.ASKED_AT)
                                    .set(HELP_REQUEST.STATUS, "CLAIMED")
                                    .where(HELP_REQUEST.ID.eq(request))
                                    .execute()
                            == 1;
        });
        assertThat(goers).containsExactly(true, true);
    }

    @Test
    void whatIsHandedBackKeepsItsPlaceInLine() {
        var first = ask(karan, "");
        var second = ask(world.seat(cohort, "Zoya"), "");
        var helper = UUID.randomUUID();
        going.claim(cohort.id(), first, helper);
        assertThat(going.release(cohort.id(), first, UUID.randomUUID())).isFalse();
        assertThat(going.release(cohort.id(), first, helper)).isTrue();
        assertThat(place(first)).isLessThan(place(second));
        assertThat(going.claim(cohort.id(), first, helper)).isEqualTo(Going.Answer.GOES);
    }

    @Test
    void askingAgainAddsWordsToTheSameRequest() {
        var request = ask(karan, "");
        assertThat(ask(karan, "CUDA out of memory")).isEqualTo(request);
        assertThat(ask(karan, "")).isEqualTo(request);
        assertThat(db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(request)).getSees())
                .isEqualTo("CUDA out of memory");
    }

    @Test
    void theLearnerMaySolveItWhileAHelperIsOnTheWay() {
        var request = ask(karan, "");
        going.claim(cohort.id(), request, UUID.randomUUID());
        assertThat(queue.end(cohort.id(), karan.learner(), true)).isTrue();
        assertThat(going.resolve(cohort.id(), request, UUID.randomUUID())).isFalse();
        assertThat(status(request)).isEqualTo("RESOLVED");
    }

    @Test
    void aHelperOfAnotherCohortClaimsNothing() {
        assertThat(going.claim(world.cohort().id(), ask(karan, ""), UUID.randomUUID()))
                .isEqualTo(Going.Answer.TOO_LATE);
    }

    @Test
    void aRequestIsHandedOverOnceHoweverManyTry() throws Exception {
        var request = ask(karan, "");
        var first = UUID.randomUUID();
        going.claim(cohort.id(), request, first);
        assertThat(Together.times(8, () -> going.handOver(cohort.id(), request, first, UUID.randomUUID())))
                .containsOnlyOnce(Going.Answer.GOES);
    }

    /** The control: looking first and writing then sends two, and the first of them walks in vain. */
    @Test
    void withoutTheConditionTwoWouldBeSent() throws Exception {
        var request = ask(karan, "");
        var first = UUID.randomUUID();
        going.claim(cohort.id(), request, first);
        var bothHaveLooked = new CyclicBarrier(2);
        assertThat(Together.times(2, () -> {
                    var hers = first.equals(db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(request))
                            .getClaimedBy());
                    bothHaveLooked.await();
                    return hers
                            && db.update(HELP_REQUEST)
                                            .set(HELP_REQUEST.CLAIMED_BY, UUID.randomUUID())
                                            .where(HELP_REQUEST.ID.eq(request))
                                            .execute()
                                    == 1;
                }))
                .containsExactly(true, true);
    }

    @Test
    void whatIsSolvedOrHandedBackIsNotHandedOver() {
        var request = ask(karan, "");
        var helper = UUID.randomUUID();
        going.claim(cohort.id(), request, helper);
        going.release(cohort.id(), request, helper);
        assertThat(going.handOver(cohort.id(), request, helper, UUID.randomUUID()))
                .isEqualTo(Going.Answer.TOO_LATE);
        going.claim(cohort.id(), request, helper);
        going.resolve(cohort.id(), request, helper);
        assertThat(going.handOver(cohort.id(), request, helper, UUID.randomUUID()))
                .isEqualTo(Going.Answer.TOO_LATE);
    }

    private UUID ask(Seat seat, String sees) {
        queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble(sees, ""));
        return db.select(HELP_REQUEST.ID)
                .from(HELP_REQUEST)
                .where(HELP_REQUEST.LEARNER_ID.eq(seat.learner().value()))
                .fetchSingle()
                .value1();
    }

    private String status(UUID request) {
        return db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(request)).getStatus();
    }

    private long place(UUID request) {
        return db.fetchSingle(HELP_REQUEST, HELP_REQUEST.ID.eq(request)).getPlace();
    }
}
