package dev.atelier.learner.attendance;

import static dev.atelier.learner.attendance.AttendanceStatus.ABSENT;
import static dev.atelier.learner.attendance.AttendanceStatus.EXCUSED;
import static dev.atelier.learner.attendance.AttendanceStatus.LATE;
import static dev.atelier.learner.attendance.AttendanceStatus.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.Marking.Outcome;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class MarkingTest {

    private static final LocalDate DAY = LocalDate.parse("2023-08-05");
    private static final UUID SLOT = UUID.randomUUID();

    @Autowired
    World world;

    @Autowired
    Marking marking;

    @Autowired
    Register register;

    @Autowired
    WallCheckIn checkIn;

    @Autowired
    DayPlans plans;

    @Autowired
    MovableClock clock;

    private CohortFacts cohort;
    private Seat meera;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
    }

    @Test
    void aMarkKeepsItsHistoryAndTheSameMarkAddsNothing() {
        assertThat(mark(EXCUSED)).isEqualTo(Outcome.WRITTEN);
        assertThat(mark(LATE)).isEqualTo(Outcome.WRITTEN);
        assertThat(mark(LATE)).isEqualTo(Outcome.SAME);
        assertThat(words(meera)).containsExactly(LATE, EXCUSED);
    }

    @Test
    void whoWasHereInASlotHasBeenThereThatDay() {
        marking.mark(about(Optional.of(SLOT)), says(PRESENT), now());
        assertThat(words(meera)).containsExactly(PRESENT, PRESENT);
        marking.mark(about(Optional.of(UUID.randomUUID())), says(ABSENT), now());
        assertThat(words(meera)).containsExactly(ABSENT, PRESENT, PRESENT);
    }

    @Test
    void whoeverHasNoSeatIsNotMarked() {
        var stranger = world.learner("Stranger");
        var about = new Marking.About(cohort.id(), stranger, DAY, Optional.empty());
        assertThat(marking.mark(about, says(PRESENT), now())).isEqualTo(Outcome.NO_SEAT);
        assertThat(register.about(cohort.id(), stranger)).isEmpty();
    }

    @Test
    void aMarkThatWaitedDoesNotOverwriteANewerOne() {
        clock.moveTo(World.MORNING.plus(Duration.ofHours(1)));
        mark(LATE);
        var waited = Press.kept(UUID.randomUUID(), Duration.ofMinutes(30), clock.instant());
        assertThat(marking.mark(about(Optional.empty()), says(ABSENT), waited)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(words(meera)).containsExactly(LATE);
    }

    @Test
    void aPressSentAgainCountsOnceThoughOthersHaveMarkedSince() {
        var press = Press.kept(UUID.randomUUID(), Duration.ZERO, clock.instant());
        marking.mark(about(Optional.empty()), says(PRESENT), press);
        mark(EXCUSED);
        assertThat(marking.mark(about(Optional.empty()), says(PRESENT), press)).isEqualTo(Outcome.SAME);
        assertThat(words(meera)).containsExactly(EXCUSED, PRESENT);
    }

    @Test
    void theRestIsAbsentAndWhoeverIsRecordedStays() {
        mark(PRESENT);
        var karan = world.seat(cohort, "Karan");
        var priya = world.seat(cohort, "Priya");
        assertThat(rest()).isEqualTo(2);
        assertThat(rest()).isZero();
        assertThat(words(meera)).containsExactly(PRESENT);
        assertThat(words(karan)).containsExactly(ABSENT);
        assertThat(words(priya)).containsExactly(ABSENT);
    }

    @Test
    void whoChecksInAtThatMomentIsHereInTheEnd() throws Exception {
        for (var round = 0; round < 10; round++) {
            var late = world.seat(cohort, "Late");
            var code = new WallCode(plans.wall(cohort).code());
            var turn = new AtomicInteger();
            Together.times(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? rest()
                            : checkIn.checkIn(late, code, now()).hashCode());
            assertThat(words(late).getFirst().isHere()).as("round " + round).isTrue();
        }
    }

    /** The control: whoever looks first and writes afterwards, without the lock, is written down twice. */
    @Test
    void withoutTheLockTwoTapsAreTwoArrivals() throws Exception {
        var looked = new CyclicBarrier(2);
        Together.times(2, () -> {
            var none = register.about(cohort.id(), meera.learner()).isEmpty();
            looked.await();
            if (none) {
                var said = new Word.Said(Source.CODE, meera.learner().value(), clock.instant(), clock.instant(), "");
                register.write(
                        cohort.id(), new Word(meera.learner(), DAY, Optional.empty(), PRESENT, Optional.empty(), said));
            }
            return none;
        });
        assertThat(words(meera)).containsExactly(PRESENT, PRESENT);
    }

    private int rest() {
        return marking.restAbsent(cohort.id(), DAY, Optional.empty(), UUID.randomUUID(), now());
    }

    private Outcome mark(AttendanceStatus status) {
        return marking.mark(about(Optional.empty()), says(status), now());
    }

    private Marking.About about(Optional<UUID> slot) {
        return new Marking.About(cohort.id(), meera.learner(), DAY, slot);
    }

    private static Marking.Mark says(AttendanceStatus status) {
        return new Marking.Mark(status, Optional.empty(), "", UUID.randomUUID());
    }

    private Press now() {
        return Press.plain(clock.instant());
    }

    private List<AttendanceStatus> words(Seat seat) {
        return words(seat.learner());
    }

    private List<AttendanceStatus> words(LearnerId learner) {
        return register.about(cohort.id(), learner).stream().map(Word::status).toList();
    }
}
