package dev.atelier.event.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.cohort.Place;
import dev.atelier.event.cohort.Plan;
import dev.atelier.event.reminder.When.Side;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        // On the clock on the wall, whatever clocks do in between.
        "2026-03-30T09:30, BEFORE, 3, 09:00, Europe/Berlin, 2026-03-27T08:00:00Z",
        "2026-03-30T09:30, BEFORE, 0, 08:00, Europe/Berlin, 2026-03-30T06:00:00Z",
        // Half past two does not exist in that night: as late after the jump.
        "2026-03-30T09:30, BEFORE, 1, 02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
        // It exists twice: the first one counts.
        "2026-10-26T09:30, BEFORE, 1, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        // Over a month's and a year's end, and a leap day.
        "2027-01-02T09:30, BEFORE, 3, 09:00, UTC, 2026-12-30T09:00:00Z",
        "2028-03-01T09:30, BEFORE, 1, 18:00, UTC, 2028-02-29T18:00:00Z",
        "2026-12-31T09:30, AFTER, 1, 10:00, Asia/Kolkata, 2027-01-01T04:30:00Z"
    })
    void aReminderComesAtTheHourOfTheWall(
            LocalDateTime starts, Side side, int days, LocalTime at, ZoneId zone, Instant due) {
        var plan = new Plan(starts, starts.plusHours(8), zone, new Place(null, ""), 10, List.of(), null);
        assertThat(new When(side, days, at).due(plan)).isEqualTo(due);
    }

    @Test
    void itIsSaidInWords() {
        assertThat(new When(Side.BEFORE, 3, LocalTime.of(9, 0)).words()).isEqualTo("3 days before, at 9:00");
        assertThat(new When(Side.BEFORE, 1, LocalTime.of(18, 0)).words()).isEqualTo("the day before, at 18:00");
        assertThat(new When(Side.AFTER, 0, LocalTime.of(18, 30)).words()).isEqualTo("on the last day, at 18:30");
    }
}
