package dev.atelier.learner.attendance;

import static dev.atelier.learner.attendance.AttendanceStatus.ABSENT;
import static dev.atelier.learner.attendance.AttendanceStatus.EXCUSED;
import static dev.atelier.learner.attendance.AttendanceStatus.LATE;
import static dev.atelier.learner.attendance.AttendanceStatus.LEFT_EARLY;
import static dev.atelier.learner.attendance.AttendanceStatus.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Instant BEGINS = Instant.parse("2023-08-05T04:00:00Z");
    private static final Duration GRACE = Duration.ofMinutes(10);

    @Test
    void whoComesWithinTheGraceIsInTime() {
        assertThat(at(0)).isEqualTo(new Arrival.New(PRESENT));
        assertThat(at(10)).isEqualTo(new Arrival.New(PRESENT));
        assertThat(at(11)).isEqualTo(new Arrival.New(LATE));
        assertThat(at(-60)).isEqualTo(new Arrival.New(PRESENT));
    }

    @Test
    void whoIsHereStaysAsTheyCame() {
        assertThat(at(30, word(LATE, 20))).isEqualTo(new Arrival.Known(LATE));
    }

    @Test
    void whoComesBackIsAsTheyCameFirst() {
        assertThat(at(90, word(LEFT_EARLY, 60), word(PRESENT, 0))).isEqualTo(new Arrival.New(PRESENT));
        assertThat(at(50, word(LEFT_EARLY, 60), word(PRESENT, 0))).isEqualTo(new Arrival.Corrected(LEFT_EARLY));
    }

    @Test
    void whoWasExcusedOrMissedMayComeAfterAll() {
        assertThat(at(30, word(EXCUSED, -900))).isEqualTo(new Arrival.New(LATE));
        assertThat(at(30, word(ABSENT, 15))).isEqualTo(new Arrival.New(LATE));
    }

    @Test
    void whatTheStaffCorrectsIsNotTappedAway() {
        assertThat(at(30, word(ABSENT, 15), word(PRESENT, 0))).isEqualTo(new Arrival.Corrected(ABSENT));
        // It waited on a phone while the staff looked around.
        assertThat(at(10, word(ABSENT, 15))).isEqualTo(new Arrival.Corrected(ABSENT));
    }

    @Test
    void whoeverReadsAPassHasSeenThem() {
        var recorded = List.of(word(EXCUSED, 15), word(LATE, 11));
        assertThat(Arrival.of(recorded, minute(30), Source.PASS, BEGINS, GRACE)).isEqualTo(new Arrival.New(LATE));
        assertThat(Arrival.of(recorded, minute(30), Source.CODE, BEGINS, GRACE))
                .isEqualTo(new Arrival.Corrected(EXCUSED));
    }

    private static Arrival at(int minute, Word... recorded) {
        return Arrival.of(List.of(recorded), minute(minute), Source.CODE, BEGINS, GRACE);
    }

    static Word word(AttendanceStatus status, int minute) {
        var left = Stream.of(minute(minute)).filter(at -> status == LEFT_EARLY).findFirst();
        return new Word(
                new LearnerId(UUID.randomUUID()),
                LocalDate.parse("2023-08-05"),
                Optional.empty(),
                status,
                left,
                new Word.Said(Source.CODE, UUID.randomUUID(), minute(minute), minute(minute), ""));
    }

    private static Instant minute(int minute) {
        return BEGINS.plus(Duration.ofMinutes(minute));
    }
}
