package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.signup.Application;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever eight people and an organiser do, in whatever order, the rules hold after each step. */
@EnrolmentTest
class RandomHistoriesTest {

    private static final int STEPS = 120;

    @Autowired
    Venue venue;

    @Autowired
    TakeSeat seats;

    @Autowired
    LeaveCohort leaving;

    @Autowired
    OfferSweep sweep;

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
        mails.forget();
        for (var step = 0; step < STEPS; step++) {
            var before = lines(cohort);
            cohort = act(random, cohort, people.get(random.nextInt(people.size())));
            var after = lines(cohort);
            assertThat(taken(after))
                    .as("seed %s, step %s", seed, step)
                    .isLessThanOrEqualTo(Math.max(cohort.capacity(), taken(before)));
            nobodyOvertakes(before, after, cohort.capacity());
            eachChangeIsNotedOnceAndMailedOnce(cohort, after);
        }
        assertThat(venue.mails(cohort).size()).as("the test did something").isGreaterThan(STEPS / 8);
    }

    private CohortFacts act(Random random, CohortFacts cohort, LearnerId person) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> seats.take(cohort.id(), person, Application.EMPTY);
            case 3 -> seats.accept(cohort.id(), person);
            case 4 -> leaving.withdraw(cohort.id(), person);
            case 5 -> leaving.decline(cohort.id(), person);
            case 6 -> clock.move(Duration.ofMinutes(random.nextInt(60 * 14)));
            case 7, 8 -> sweep.sweep();
            default -> {
                return random.nextInt(4) == 0
                        ? removeSomebody(random, cohort)
                        : venue.change(cohort, CohortStatus.OPEN, 1 + random.nextInt(6));
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

    /** Who waited and now has more was ahead of all who still wait; a newcomer got a seat only if enough were free. */
    private static void nobodyOvertakes(List<Line> before, List<Line> after, int capacity) {
        var stillWaiting = after.stream()
                .filter(line -> line.status() == EnrolmentStatus.WAITLISTED)
                .mapToLong(Line::number)
                .min()
                .orElse(Long.MAX_VALUE);
        var free = Math.max(0, capacity - taken(before));
        var waitedBefore = before.stream()
                .filter(line -> line.status() == EnrolmentStatus.WAITLISTED)
                .toList();
        for (var line : after) {
            var was = before.stream().filter(old -> old.id().equals(line.id())).findFirst();
            if (line.status() == EnrolmentStatus.OFFERED
                    && was.filter(old -> old.status() == EnrolmentStatus.WAITLISTED)
                            .isPresent()) {
                assertThat(line.number()).isLessThan(stillWaiting);
            }
            if (line.status() == EnrolmentStatus.ENROLLED && was.isEmpty()) {
                assertThat(free).as("a newcomer's seat").isGreaterThan(waitedBefore.size());
            }
            if (line.status() == EnrolmentStatus.ENROLLED
                    && was.filter(old -> old.status() == EnrolmentStatus.WAITLISTED)
                            .isPresent()) {
                var ahead = waitedBefore.stream()
                        .filter(other -> other.number() < line.number())
                        .count();
                assertThat(ahead).as("a seat taken from the list").isLessThan(free);
            }
        }
    }

    private void eachChangeIsNotedOnceAndMailedOnce(CohortFacts cohort, List<Line> lines) {
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
        assertThat(venue.mails(cohort)).hasSize(changes);
    }

    private static int taken(List<Line> lines) {
        return (int) lines.stream().filter(line -> line.status().holdsSeat()).count();
    }

    private List<Line> lines(CohortFacts cohort) {
        return new ArrayList<>(db.select(ENROLMENT.ID, ENROLMENT.STATUS, ENROLMENT.WAITING_NUMBER)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                .fetch(row -> new Line(row.value1(), EnrolmentStatus.valueOf(row.value2()), row.value3())));
    }

    private record Line(UUID id, EnrolmentStatus status, long number) {}
}
