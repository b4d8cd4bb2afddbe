package dev.atelier.learner.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.attendance.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Recorded HERE = recorded(AttendanceStatus.PRESENT, "2023-08-05");
    private static final Recorded ABSENT = recorded(AttendanceStatus.ABSENT, "2023-08-05");

    @Test
    void whoeverWasThereGetsItWhenTheCohortIsCompleted() {
        assertThat(of(false, HERE)).isEqualTo(new Eligibility.AfterTheEnd());
        assertThat(of(true, HERE)).isEqualTo(new Eligibility.OnItsWay());
    }

    @Test
    void whoeverIsNotRecordedGetsNone() {
        assertThat(of(true)).isEqualTo(new Eligibility.NotAttended(true));
    }

    @Test
    void onlyTheNewestWordAboutADayHolds() {
        assertThat(of(true, ABSENT, HERE)).isEqualTo(new Eligibility.NotAttended(true));
        assertThat(of(true, HERE, ABSENT)).isEqualTo(new Eligibility.OnItsWay());
    }

    @Test
    void oneDayOutOfTwoIsEnough() {
        assertThat(of(true, ABSENT, recorded(AttendanceStatus.LATE, "2023-08-06")))
                .isEqualTo(new Eligibility.OnItsWay());
    }

    @Test
    void whatIsIssuedStaysIssued() {
        var id = UUID.randomUUID();
        assertThat(Eligibility.of(true, List.of(ABSENT), Optional.of(id))).isEqualTo(new Eligibility.Issued(id));
    }

    private static Eligibility of(boolean completed, Recorded... recorded) {
        return Eligibility.of(completed, List.of(recorded), Optional.empty());
    }

    private static Recorded recorded(AttendanceStatus status, String day) {
        return new Recorded(LocalDate.parse(day), status, Source.STAFF, Instant.parse("2023-08-05T05:00:00Z"));
    }
}
