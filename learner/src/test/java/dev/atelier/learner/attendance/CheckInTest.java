package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.ItemKind;
import dev.atelier.event.SlotFacts;
import dev.atelier.learner.attendance.WallCheckIn.Answer;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.world.KnownAgendas;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By the code on the wall: two slots with a break between them, from 9:30 and from 11:15. */
@RoomTest
class CheckInTest {

    private static final Instant BEGINS = Instant.parse("2023-08-05T04:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2023-08-05");

    private final SlotFacts first = KnownAgendas.slot("09:30", "11:00", "Welcome", ItemKind.TOPIC);
    private final SlotFacts second = KnownAgendas.slot("11:15", "13:00", "Practice", ItemKind.HANDS_ON);

    @Autowired
    World world;

    @Autowired
    KnownAgendas agendas;

    @Autowired
    WallCheckIn checkIn;

    @Autowired
    Leaving leaving;

    @Autowired
    DayPlans plans;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    private CohortFacts cohort;
    private Seat meera;

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        agendas.release(cohort.id(), first, KnownAgendas.slot("11:00", "11:15", "Tea", ItemKind.BREAK), second);
        meera = world.seat(cohort, "Meera");
        at(5);
    }

    @Test
    void itHoldsForTheDayAndForTheSlotThatRuns() {
        assertThat(typed(wall())).isEqualTo(new Answer.Here(AttendanceStatus.PRESENT));
        assertThat(recorded()).containsExactly("day PRESENT", first.id() + " PRESENT");
    }

    @Test
    void betweenTwoSlotsItHoldsForTheNextOneAndBreaksAreNotAsked() {
        at(100);
        assertThat(typed(wall())).isEqualTo(new Answer.Here(AttendanceStatus.LATE));
        assertThat(recorded()).containsExactly("day LATE", second.id() + " PRESENT");
    }

    @Test
    void aSecondSlotIsRecordedBesideTheDay() {
        typed(wall());
        at(110);
        typed(wall());
        assertThat(recorded()).containsExactly("day PRESENT", first.id() + " PRESENT", second.id() + " PRESENT");
    }

    @Test
    void theCodeMayBeTypedInSmallLettersWithSpaces() {
        var code = wall();
        assertThat(typed(" " + code.toLowerCase(Locale.ROOT).substring(0, 3) + " - " + code.substring(3)))
                .isInstanceOf(Answer.Here.class);
    }

    @Test
    void aCodeHoldsInItsOwnWindowOnlyAndALittleLongerForTheSignIn() {
        var early = wall();
        at(99);
        assertThat(typed(early)).isInstanceOf(Answer.Here.class);
        var karan = world.seat(cohort, "Karan");
        at(101);
        assertThat(checkIn.checkIn(karan, new WallCode(early), Press.plain(clock.instant())))
                .isEqualTo(new Answer.NotOnTheWall());
        at(110);
        assertThat(wall()).isNotEqualTo(early);
    }

    @Test
    void aPressThatWaitedCountsFromWhenItWasMade() {
        var code = wall();
        at(130);
        var waited = Press.kept(UUID.randomUUID(), Duration.ofMinutes(125), clock.instant());
        assertThat(checkIn.checkIn(meera, new WallCode(code), waited))
                .isEqualTo(new Answer.Here(AttendanceStatus.PRESENT));
        assertThat(recorded()).containsExactly("day PRESENT", first.id() + " PRESENT");
    }

    @Test
    void theServersClockDecides() {
        var code = wall();
        clock.moveTo(World.EVENING_BEFORE);
        assertThat(typed(code)).isInstanceOf(Answer.TooEarly.class);
        clock.moveTo(World.DAY_AFTER);
        assertThat(typed(code)).isEqualTo(new Answer.Over());
        assertThat(recorded()).isEmpty();
    }

    @Test
    void afterTheLastSlotItIsOver() {
        at(200);
        var last = wall();
        at(221);
        assertThat(typed(last)).isEqualTo(new Answer.Over());
        at(219);
        assertThat(typed(last)).isEqualTo(new Answer.Here(AttendanceStatus.LATE));
    }

    @Test
    void guessingIsStopped() {
        for (var guess = 0; guess < WrongCodes.MOST; guess++) {
            assertThat(typed("AAAAA" + "ABCDEFGHJK".charAt(guess))).isEqualTo(new Answer.NotOnTheWall());
        }
        assertThat(typed(wall())).isEqualTo(new Answer.TooOften(clock.instant().plus(WrongCodes.WITHIN)));
        at(16);
        assertThat(typed(wall())).isInstanceOf(Answer.Here.class);
    }

    @Test
    void whoeverTapsManyTimesAtOnceHasComeOnce() throws Exception {
        var code = wall();
        assertThat(Together.times(8, () -> typed(code))).containsOnly(new Answer.Here(AttendanceStatus.PRESENT));
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void whoLeavesAndComesBackIsHereAgain() {
        typed(wall());
        at(40);
        assertThat(leaving.leave(meera, Press.plain(clock.instant()))).isTrue();
        assertThat(leaving.leave(meera, Press.plain(clock.instant()))).isFalse();
        at(60);
        assertThat(typed(wall())).isEqualTo(new Answer.Here(AttendanceStatus.PRESENT));
        assertThat(recorded()).containsExactly("day PRESENT", first.id() + " PRESENT", "day LEFT_EARLY", "day PRESENT");
    }

    @Test
    void withoutAnAgendaThereIsTheDay() {
        agendas.release(cohort.id());
        assertThat(typed(wall())).isInstanceOf(Answer.Here.class);
        assertThat(recorded()).containsExactly("day PRESENT");
    }

    @Test
    void whatWasRecordedIsNeverRewritten() {
        typed(wall());
        assertThatThrownBy(() -> db.update(ATTENDANCE)
                        .set(ATTENDANCE.STATUS, "ABSENT")
                        .where(ATTENDANCE.LEARNER_ID.eq(meera.learner().value()))
                        .execute())
                .hasMessageContaining("append-only");
    }

    private void at(int minute) {
        clock.moveTo(BEGINS.plus(Duration.ofMinutes(minute)));
    }

    private String wall() {
        return plans.wall(cohort).code();
    }

    private Answer typed(String code) {
        return checkIn.checkIn(meera, new WallCode(code), Press.plain(clock.instant()));
    }

    private List<String> recorded() {
        return db.select(ATTENDANCE.SLOT_ID, ATTENDANCE.STATUS)
                .from(ATTENDANCE)
                .where(ATTENDANCE.LEARNER_ID.eq(meera.learner().value()))
                .and(ATTENDANCE.DAY.eq(DAY))
                .orderBy(ATTENDANCE.ID)
                .fetch(row -> (row.value1() == null ? "day" : row.value1()) + " " + row.value2());
    }
}
