package dev.atelier.learner.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CohortDaysTest {

    private static final LocalDate AUGUST_5 = LocalDate.parse("2023-08-05");

    private final CohortDays bengaluru = days("2023-08-05T09:30", "2023-08-05T17:30", "Asia/Kolkata");

    @Test
    void checkInOpensTwoHoursBeforeTheStartByTheClockOfThePlace() {
        assertThat(bengaluru.openAt(Instant.parse("2023-08-05T01:59:59Z"))).isEmpty();
        assertThat(bengaluru.openAt(Instant.parse("2023-08-05T02:00:00Z"))).contains(AUGUST_5);
    }

    @Test
    void checkInClosesAtTheEndOfTheLocalDay() {
        assertThat(bengaluru.openAt(Instant.parse("2023-08-05T18:29:59Z"))).contains(AUGUST_5);
        assertThat(bengaluru.openAt(Instant.parse("2023-08-05T18:30:00Z"))).isEmpty();
    }

    @Test
    void eachDayOfALongerCohortHasItsOwnWindow() {
        var three = days("2024-05-06T10:00", "2024-05-08T16:00", "Europe/Berlin");
        assertThat(three.openAt(Instant.parse("2024-05-07T05:59:00Z"))).isEmpty();
        assertThat(three.openAt(Instant.parse("2024-05-07T06:00:00Z"))).contains(LocalDate.parse("2024-05-07"));
        assertThat(three.openAt(Instant.parse("2024-05-09T09:00:00Z"))).isEmpty();
    }

    @Test
    void aNightThatRunsPastMidnightIsOneDay() {
        var night = days("2024-05-06T18:00", "2024-05-07T01:00", "Europe/Berlin");
        assertThat(night.last()).isEqualTo(night.first());
        assertThat(night.openAt(Instant.parse("2024-05-06T22:30:00Z"))).contains(night.first());
        assertThat(night.openAt(Instant.parse("2024-05-06T23:00:00Z"))).isEmpty();
    }

    @Test
    void whatStartsSoonAfterMidnightOpensTheEveningBefore() {
        var early = days("2024-05-06T01:00", "2024-05-06T05:00", "Europe/Berlin");
        assertThat(early.openAt(Instant.parse("2024-05-05T21:00:00Z"))).contains(early.first());
    }

    @Test
    void aDayOfTwentyThreeHoursStillEndsAtItsMidnight() {
        var spring = days("2024-03-31T10:00", "2024-03-31T16:00", "Europe/Berlin");
        assertThat(spring.closes(spring.first())).isEqualTo(Instant.parse("2024-03-31T22:00:00Z"));
    }

    @Test
    void theStaffMeansTheNearestDay() {
        assertThat(bengaluru.nearest(Instant.parse("2023-07-01T00:00:00Z"))).isEqualTo(AUGUST_5);
        assertThat(bengaluru.nearest(Instant.parse("2024-07-01T00:00:00Z"))).isEqualTo(AUGUST_5);
    }

    private static CohortDays days(String starts, String ends, String zone) {
        return new CohortDays(LocalDateTime.parse(starts), LocalDateTime.parse(ends), ZoneId.of(zone));
    }
}
