package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever eight people and an organiser do, in whatever order, the rules hold after each step. */
@EnrolmentTest
class RandomHistoriesTest {

    private static final int STEPS = 120;

    private static final String SIGN_UP =
            "insert into learner.sign_up (cohort_id, revision, closes_at) values (?, 1, ?)"
                    + " on conflict (cohort_id) do update set closes_at = case when learner.sign_up.closes_at is null"
                    + " then excluded.closes_at end";

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    GiveSeat giving;

    @Autowired
    BringIn bringing;

    @Autowired
    Learners learners;

    @Autowired
    OfferSweep sweep;

    /** With whom the staff did something in this step: it alone may pass over those who wait. */
    @Nullable
    LearnerId byStaff;

    boolean signUpIsOpen;

    @Autowired
    MovableClock clock;

    @Autowired
    SentMails mails;

    @Autowired
    DSLContext db;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theRulesHoldAfterEachStep(long seed) {
        var random = new Random(seed);
        var cohort = venue.open(3);
        var people = venue.people(8);
        var invited = people.subList(0, 4);
        invite(cohort, invited);
        mails.forget();
        var told = 0;
        for (var step = 0; step < STEPS; step++) {
            var before = lines(cohort);
            var was = cohort.status();
            byStaff = null;
            cohort = act(random, cohort, people.get(random.nextInt(people.size())));
            var after = lines(cohort);
            assertThat(Line.taken(after))
                    .as("seed %s, step %s", seed, step)
                    .isLessThanOrEqualTo(Math.max(cohort.capacity(), Line.taken(before)));
            Overtaking.nobody(before, after, cohort.capacity(), byStaff);
            whoCameInWhileSignUpWasClosedWasInvited(before, after, invited);
            told += cohort.status() == was ? 0 : Line.live(after).size();
            eachChangeIsNotedOnceAndMailedOnce(cohort, after, told);
        }
        var live = Line.live(lines(cohort));
        cohort = venue.change(
                cohort, random.nextBoolean() ? CohortStatus.CANCELLED : CohortStatus.COMPLETED, cohort.capacity());
        var end = lines(cohort);
        assertThat(end).noneMatch(line -> line.status().isLive());
        eachChangeIsNotedOnceAndMailedOnce(cohort, end, told);
        assertThat(end.stream()
                        .filter(line -> live.stream().anyMatch(old -> old.id().equals(line.id()))))
                .hasSameSizeAs(live);
        assertThat(venue.mails(cohort).size()).as("the test did something").isGreaterThan(STEPS / 8);
    }

    private CohortFacts act(Random random, CohortFacts cohort, LearnerId person) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> seats.take(cohort.id(), person, Application.EMPTY);
            case 3 -> seats.accept(cohort.id(), person);
            case 4 -> leaving.withdraw(cohort.id(), person);
            case 5 -> leaving.decline(cohort.id(), person);
            case 6 -> clock.move(Duration.ofMinutes(random.nextInt(60 * 14)));
            case 7, 8 -> sweep.sweep();
            case 9 -> giveSeat(random, cohort);
            case 10 -> byStaff = bring(cohort, person);
            case 11 -> closeOrOpenSignUp(cohort);
            case 12 -> {
                return postponeOrGoOn(cohort);
            }
            default -> {
                return random.nextInt(4) == 0
                        ? removeSomebody(random, cohort)
                        : venue.change(cohort, cohort.status(), 1 + random.nextInt(6));
            }
        }
        return cohort;
    }

    private CohortFacts removeSomebody(Random random, CohortFacts cohort) {
        var all = lines(cohort);
        if (!all.isEmpty() && random.nextInt(3) == 0) {
            var one = all.get(random.nextInt(all.size()));
            leaving.remove(cohort.id(), new EnrolmentId(one.id()), UUID.randomUUID(), "By chance.");
        }
        return cohort;
    }

    /** The staff gives a seat out of turn to anybody on the roster. */
    private void giveSeat(Random random, CohortFacts cohort) {
        var all = lines(cohort);
        if (!all.isEmpty()) {
            var one = all.get(random.nextInt(all.size()));
            byStaff = new LearnerId(one.learner());
            var facts = learners.learner(byStaff).orElseThrow();
            giving.give(cohort.id(), new EnrolmentId(one.id()), facts, UUID.randomUUID(), "By chance.");
        }
    }

    private LearnerId bring(CohortFacts cohort, LearnerId person) {
        bringing.bring(cohort.id(), List.of(learners.learner(person).orElseThrow()), UUID.randomUUID());
        return person;
    }

    private void closeOrOpenSignUp(CohortFacts cohort) {
        db.execute(SIGN_UP, cohort.id().value(), LocalDateTime.parse("2023-01-01T00:00"));
        signUpIsOpen = !signUpIsOpen;
    }

    private void invite(CohortFacts cohort, List<LearnerId> people) {
        signUpIsOpen = true;
        people.forEach(person -> db.execute(
                "insert into learner.invitation values (?, ?, ?, now())",
                cohort.id().value(),
                learners.learner(person).orElseThrow().address(),
                UUID.randomUUID()));
    }

    private CohortFacts postponeOrGoOn(CohortFacts cohort) {
        return venue.change(
                cohort,
                cohort.status() == CohortStatus.POSTPONED ? CohortStatus.OPEN : CohortStatus.POSTPONED,
                cohort.capacity());
    }

    private void whoCameInWhileSignUpWasClosedWasInvited(List<Line> before, List<Line> after, List<LearnerId> invited) {
        after.stream()
                .filter(line -> before.stream().noneMatch(old -> old.id().equals(line.id())))
                .map(line -> new LearnerId(line.learner()))
                .filter(person -> !person.equals(byStaff))
                .forEach(person ->
                        assertThat(signUpIsOpen || invited.contains(person)).isTrue());
    }

    private void eachChangeIsNotedOnceAndMailedOnce(CohortFacts cohort, List<Line> lines, int told) {
        var noted = db.select(
                        ENROLMENT_HISTORY.ENROLMENT_ID, ENROLMENT_HISTORY.FROM_STATUS, ENROLMENT_HISTORY.TO_STATUS)
                .from(ENROLMENT_HISTORY)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ENROLMENT_HISTORY.ENROLMENT_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                .orderBy(ENROLMENT_HISTORY.ID)
                .fetchGroups(ENROLMENT_HISTORY.ENROLMENT_ID);
        assertThat(noted.keySet()).hasSameSizeAs(lines);
        var changes = 0;
        for (var line : lines) {
            var from = (String) null;
            for (var row : java.util.Objects.requireNonNull(noted.get(line.id()))) {
                assertThat(row.get(ENROLMENT_HISTORY.FROM_STATUS)).isEqualTo(from);
                assertThat(row.get(ENROLMENT_HISTORY.TO_STATUS)).isNotEqualTo(from);
                from = row.get(ENROLMENT_HISTORY.TO_STATUS);
                changes++;
            }
            assertThat(from).isEqualTo(line.status().name());
        }
        assertThat(venue.mails(cohort)).hasSize(changes + told);
    }

    private List<Line> lines(CohortFacts cohort) {
        return new ArrayList<>(db.select(ENROLMENT.ID, ENROLMENT.LEARNER_ID, ENROLMENT.STATUS, ENROLMENT.WAITING_NUMBER)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                .fetch(row ->
                        new Line(row.value1(), row.value2(), EnrolmentStatus.valueOf(row.value3()), row.value4())));
    }
}
