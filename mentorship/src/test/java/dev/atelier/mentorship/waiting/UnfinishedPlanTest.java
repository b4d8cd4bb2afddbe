package dev.atelier.mentorship.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedPlanTest {

    private static final ReviewSettings USUAL = new ReviewSettings(3, List.of(7, 14, 21), 28, 2);

    @Test
    void threeNudgesAndAnEndEachAtNineInTheMorning() {
        var plan = plan("2023-08-07T06:30:00Z", "Asia/Kolkata");

        assertThat(plan.next(at("2023-08-07T06:30:00Z"))).isEqualTo(at("2023-08-14T03:30:00Z"));
        assertThat(plan.nudge(at("2023-08-14T03:29:59Z"))).isEmpty();
        assertThat(plan.nudge(at("2023-08-14T03:30:00Z"))).contains(LocalDate.parse("2023-08-14"));
        assertThat(plan.next(at("2023-08-14T03:30:00Z"))).isEqualTo(at("2023-08-21T03:30:00Z"));
        assertThat(plan.isOver(at("2023-09-04T03:29:59Z"))).isFalse();
        assertThat(plan.isOver(at("2023-09-04T03:30:00Z"))).isTrue();
        assertThat(plan.lastDay()).isEqualTo("2023-09-04");
    }

    @Test
    void ofSeveralThatWereMissedOnlyTheLastCounts() {
        assertThat(plan("2023-08-07T06:30:00Z", "Asia/Kolkata").nudge(at("2023-08-30T06:30:00Z")))
                .contains(LocalDate.parse("2023-08-28"));
    }

    /** Clocks go on or back in between; months end; a leap day is a day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-25T20:00:00Z, Europe/Berlin, 2026-04-01T07:00:00Z",
        "2026-10-22T20:00:00Z, Europe/Berlin, 2026-10-29T08:00:00Z",
        "2026-03-05T12:00:00Z, America/New_York, 2026-03-12T13:00:00Z",
        "2026-01-31T12:00:00Z, UTC, 2026-02-07T09:00:00Z",
        "2024-02-25T12:00:00Z, UTC, 2024-03-03T09:00:00Z",
        "2026-12-28T23:30:00Z, Pacific/Auckland, 2027-01-04T20:00:00Z"
    })
    void nineInTheMorningIsNineInTheMorning(String since, String zone, String first) {
        var plan = plan(since, zone);
        assertThat(plan.next(at(since))).isEqualTo(at(first));
        assertThat(plan.nudge(at(first).minusSeconds(1))).isEmpty();
        assertThat(plan.nudge(at(first))).isPresent();
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedWithWhatToWrite() {
        assertThatThrownBy(() -> new ReviewSettings(0, List.of(7), 28, 2)).hasMessageContaining("1 to 14");
        assertThatThrownBy(() -> new ReviewSettings(3, List.of(14, 7), 28, 2)).hasMessageContaining("7,14,21");
        assertThatThrownBy(() -> new ReviewSettings(3, List.of(7, 28), 28, 2))
                .hasMessageContaining("more than the last");
        assertThatThrownBy(() -> new ReviewSettings(3, List.of(7), 28, 0)).hasMessageContaining("late");
    }

    @ParameterizedTest
    @CsvSource({
        "PT10S, 1 minute",
        "PT59M, 59 minutes",
        "PT1H20M, 1 hour",
        "PT23H, 23 hours",
        "PT24H, 1 day",
        "PT28H, 1 day 4 hours",
        "PT71H50M, 3 days",
        "P8DT5H, 8 days"
    })
    void lengthsAreToldInWords(Duration span, String words) {
        assertThat(Waits.words(span)).isEqualTo(words);
    }

    private static UnfinishedPlan plan(String since, String zone) {
        return new UnfinishedPlan(at(since), ZoneId.of(zone), USUAL);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
