package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.ROUND_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Several hands share out the same rounds. */
@AtBrowsers
class SpreadRaceTest {

    private static final int ROUNDS = 12;

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    Spreading spreading;

    @Autowired
    Giving giving;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Assignments assignments;

    @Autowired
    DSLContext db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    UUID grace;
    UUID ada;
    CohortId cohort;
    List<UUID> rounds;

    @BeforeEach
    void roundsThatNobodyHas() {
        grace = world.mentor("Grace");
        ada = world.mentor("Ada");
        cohort = world.cohort(grace, ada);
        var meera = world.learner("Meera", cohort);
        rounds = IntStream.range(0, ROUNDS)
                .mapToObj(number -> handing.waiting(meera, cohort))
                .toList();
    }

    @RepeatedTest(3)
    void twoInstancesSpreadAtOnceAndEachRoundGoesOnceAndEvenly() {
        var answers = AtOnce.all(List.<Callable<List<Move>>>of(
                () -> spreading.spread(cohort, null), () -> spreading.spread(cohort, null)));

        assertThat(answers.stream().mapToInt(List::size).sum()).isEqualTo(ROUNDS);
        assertThat(changes()).isEqualTo(ROUNDS);
        assertThat(of(grace)).isEqualTo(ROUNDS / 2);
        assertThat(of(ada)).isEqualTo(ROUNDS / 2);
    }

    /** The control: without the lock both count the same open rounds, and give to the same person. */
    @Test
    void withoutTheLockTheyAreNotSharedEvenly() {
        var uneven = false;
        for (var run = 0; run < 20 && !uneven; run++) {
            roundsThatNobodyHas();
            var halves = List.of(rounds.subList(0, ROUNDS / 2 + 1), rounds.subList(ROUNDS / 2 + 1, ROUNDS));
            AtOnce.all(halves.stream()
                    .<Callable<Boolean>>map(half -> () -> spreadWithoutLock(half))
                    .toList());
            uneven = of(grace) != of(ada);
        }
        assertThat(uneven).isTrue();
    }

    @RepeatedTest(5)
    void aRoundIsGivenOrClaimedNeverBoth() {
        var round = rounds.getFirst();
        var lead = new Asker(UUID.randomUUID(), true);
        var answers = AtOnce.all(
                List.<Callable<Boolean>>of(() -> giving.give(lead, round, grace, "") == Giving.Answer.GIVEN, () -> {
                    visitor.instructor(ada).post("/staff/reviews/" + round + "/claim");
                    return db.fetchExists(ROUND, ROUND.ID.eq(round), ROUND.REVIEWER_ID.eq(ada));
                }));

        assertThat(answers).containsOnlyOnce(true);
    }

    /** The control: who looks first and gives then gives what is claimed. */
    @Test
    void withoutTheLockARoundIsGivenThatSomebodyHasJustClaimed() {
        var both = false;
        for (var run = 0; run < 30 && !both; run++) {
            roundsThatNobodyHas();
            var round = rounds.getFirst();
            var answers = AtOnce.all(List.<Callable<Boolean>>of(() -> lookThenGive(round), () -> {
                visitor.instructor(ada).post("/staff/reviews/" + round + "/claim");
                return db.fetchExists(ROUND, ROUND.ID.eq(round), ROUND.REVIEWER_ID.eq(ada));
            }));
            both = Collections.frequency(answers, true) == 2;
        }
        assertThat(both).isTrue();
    }

    @RepeatedTest(5)
    void whoLeavesWhileWorkIsSpreadHasNothingAfterwards() {
        AtOnce.all(
                List.<Callable<Boolean>>of(() -> !spreading.spread(cohort, null).isEmpty(), () -> leave(grace)));

        assertThat(of(grace)).isZero();
    }

    /** The control: with nobody held, what is given after they left stays with them. */
    @Test
    void withoutHoldingTheStaffWorkIsStuckWithWhoLeft() {
        var stuck = false;
        for (var run = 0; run < 30 && !stuck; run++) {
            roundsThatNobodyHas();
            AtOnce.all(List.<Callable<Boolean>>of(() -> spreadWithoutLock(rounds), () -> leave(grace)));
            stuck = of(grace) > 0;
        }
        assertThat(stuck).isTrue();
    }

    private boolean leave(UUID person) {
        transactions.executeWithoutResult(transaction -> {
            db.deleteFrom(COHORT_STAFF)
                    .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), COHORT_STAFF.MENTOR_ID.eq(person))
                    .execute();
            events.publishEvent(new StaffLeft(cohort, new InstructorId(person)));
        });
        return true;
    }

    private boolean spreadWithoutLock(List<UUID> some) {
        var staff = colleagues.of(cohort, java.time.Instant.now());
        var moves = new SpreadPlan(staff, false)
                .of(
                        some.stream()
                                .map(round ->
                                        new SpreadPlan.Waiting(round, UUID.randomUUID(), null, java.util.Set.of()))
                                .toList(),
                        null);
        return Boolean.TRUE.equals(transactions.execute(
                transaction -> moves.stream().filter(assignments::move).count() > 0));
    }

    private boolean lookThenGive(UUID round) {
        if (db.fetchExists(ROUND, ROUND.ID.eq(round), ROUND.REVIEWER_ID.isNotNull())) {
            return false;
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        return db.update(ROUND)
                        .set(ROUND.ASSIGNEE_ID, grace)
                        .set(ROUND.ASSIGNED_AT, OffsetDateTime.parse("2023-07-01T00:00Z"))
                        .where(ROUND.ID.eq(round))
                        .execute()
                == 1;
    }

    private int of(UUID person) {
        return db.fetchCount(ROUND, ROUND.COHORT_ID.eq(cohort.value()), ROUND.ASSIGNEE_ID.eq(person));
    }

    private int changes() {
        return db.fetchCount(
                ROUND_ASSIGNMENT, ROUND_ASSIGNMENT.KIND.eq(Kind.SPREAD.name()), ROUND_ASSIGNMENT.ROUND_ID.in(rounds));
    }
}
