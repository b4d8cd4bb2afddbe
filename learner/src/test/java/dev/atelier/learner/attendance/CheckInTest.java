package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.CheckIn.Answer;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import dev.atelier.testing.MovableClock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class CheckInTest {

    private static final LocalDate DAY = LocalDate.parse("2023-08-05");

    private final World world;
    private final CheckIn checkIn;
    private final Attendances attendances;
    private final WallCodes codes;
    private final MovableClock clock;
    private final DSLContext db;

    private CohortFacts cohort;
    private Seat meera;
    private WallCode code;

    @Autowired
    CheckInTest(
            World world, CheckIn checkIn, Attendances attendances, WallCodes codes, MovableClock clock, DSLContext db) {
        this.world = world;
        this.checkIn = checkIn;
        this.attendances = attendances;
        this.codes = codes;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
        code = new WallCode(codes.code(cohort.id(), DAY));
    }

    @Test
    void theCodeOnTheWallLetsOneIn() {
        assertThat(checkIn.checkIn(meera, code)).isEqualTo(new Answer.Here());
        assertThat(recorded()).isOne();
    }

    @Test
    void theCodeMayBeTypedInSmallLettersWithSpaces() {
        var typed = new WallCode(" " + code.value().toLowerCase(Locale.ROOT).substring(0, 3) + " - "
                + code.value().substring(3));
        assertThat(checkIn.checkIn(meera, typed)).isEqualTo(new Answer.Here());
    }

    @Test
    void aWrongCodeRecordsNothing() {
        assertThat(checkIn.checkIn(meera, new WallCode("AAAAAA"))).isEqualTo(new Answer.NotOnTheWall());
        assertThat(checkIn.checkIn(meera, new WallCode(""))).isEqualTo(new Answer.NotOnTheWall());
        assertThat(recorded()).isZero();
    }

    @Test
    void yesterdaysCodeOpensNothing() {
        var other = new WallCode(codes.code(cohort.id(), DAY.minusDays(1)));
        assertThat(checkIn.checkIn(meera, other)).isEqualTo(new Answer.NotOnTheWall());
    }

    @Test
    void theServersClockDecides() {
        clock.moveTo(World.EVENING_BEFORE);
        assertThat(checkIn.checkIn(meera, code)).isInstanceOf(Answer.TooEarly.class);
        clock.moveTo(World.DAY_AFTER);
        assertThat(checkIn.checkIn(meera, code)).isEqualTo(new Answer.Over());
        assertThat(recorded()).isZero();
    }

    @Test
    void whoeverTapsManyTimesAtOnceHasComeOnce() throws Exception {
        assertThat(Together.times(8, () -> checkIn.checkIn(meera, code))).containsOnly(new Answer.Here());
        assertThat(recorded()).isOne();
    }

    @Test
    void aCorrectionByTheStaffIsNotTappedAway() {
        checkIn.checkIn(meera, code);
        mark(AttendanceStatus.ABSENT);
        assertThat(checkIn.checkIn(meera, code)).isEqualTo(new Answer.Corrected(AttendanceStatus.ABSENT));
    }

    @Test
    void aMarkByHandKeepsItsHistoryAndTheSameMarkAddsNothing() {
        mark(AttendanceStatus.EXCUSED);
        mark(AttendanceStatus.LATE);
        mark(AttendanceStatus.LATE);
        assertThat(recorded()).isEqualTo(2);
        assertThat(attendances.of(cohort.id(), meera.learner(), DAY)).contains(AttendanceStatus.LATE);
    }

    @Test
    void whoeverHasNoSeatIsNotMarked() {
        var stranger = world.learner("Stranger");
        attendances.mark(cohort.id(), stranger, DAY, AttendanceStatus.PRESENT, UUID.randomUUID(), clock.instant());
        assertThat(attendances.of(cohort.id(), stranger, DAY)).isEmpty();
    }

    @Test
    void whatWasRecordedIsNeverRewritten() {
        checkIn.checkIn(meera, code);
        assertThatThrownBy(() -> db.update(ATTENDANCE)
                        .set(ATTENDANCE.STATUS, "ABSENT")
                        .where(ATTENDANCE.LEARNER_ID.eq(meera.learner().value()))
                        .execute())
                .hasMessageContaining("append-only");
    }

    private void mark(AttendanceStatus status) {
        attendances.mark(cohort.id(), meera.learner(), DAY, status, UUID.randomUUID(), clock.instant());
    }

    private int recorded() {
        return db.fetchCount(
                ATTENDANCE, ATTENDANCE.LEARNER_ID.eq(meera.learner().value()));
    }
}
