package dev.atelier.learner.attendance;

import static dev.atelier.learner.attendance.AttendanceStatus.ABSENT;
import static dev.atelier.learner.attendance.AttendanceStatus.LATE;
import static dev.atelier.learner.attendance.AttendanceStatus.LEFT_EARLY;
import static dev.atelier.learner.attendance.AttendanceStatus.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the word about a day says of a slot from minute 60 to 120, looked at after the end. */
class PresenceTest {

    private static final Instant ZERO = Instant.parse("2023-08-05T04:00:00Z");
    private static final Sitting SITTING = new Sitting(UUID.randomUUID(), "Practice", "", minute(60), minute(120));

    @Test
    void whoCameBeforeItIsHere() {
        assertThat(of(null, ArrivalTest.word(PRESENT, 0))).isEqualTo(new Presence(Optional.of(PRESENT), true));
        assertThat(of(null, ArrivalTest.word(LATE, 20))).isEqualTo(new Presence(Optional.of(PRESENT), true));
    }

    @Test
    void whoCameDuringItIsLateForIt() {
        assertThat(of(null, ArrivalTest.word(LATE, 90))).isEqualTo(new Presence(Optional.of(LATE), true));
    }

    @Test
    void whoCameAfterItIsNotRecordedAndNotAbsent() {
        assertThat(of(null, ArrivalTest.word(LATE, 120)).status()).isEmpty();
        assertThat(of(null, null).status()).isEmpty();
    }

    @Test
    void whoLeftBeforeItsEndLeftIt() {
        assertThat(of(null, ArrivalTest.word(LEFT_EARLY, 90)).status()).contains(LEFT_EARLY);
        assertThat(of(null, ArrivalTest.word(LEFT_EARLY, 120)).status()).contains(PRESENT);
    }

    @Test
    void itsOwnWordStands() {
        assertThat(of(ArrivalTest.word(ABSENT, 70), ArrivalTest.word(PRESENT, 0)))
                .isEqualTo(new Presence(Optional.of(ABSENT), false));
    }

    @Test
    void nothingIsImpliedOfWhatHasNotBegun() {
        assertThat(Presence.in(
                                SITTING,
                                Optional.empty(),
                                Optional.of(ArrivalTest.word(PRESENT, 0)),
                                minute(59),
                                Duration.ofMinutes(10))
                        .status())
                .isEmpty();
    }

    private static Presence of(@Nullable Word ofSlot, @Nullable Word ofDay) {
        return Presence.in(
                SITTING, Optional.ofNullable(ofSlot), Optional.ofNullable(ofDay), minute(500), Duration.ofMinutes(10));
    }

    private static Instant minute(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }
}
