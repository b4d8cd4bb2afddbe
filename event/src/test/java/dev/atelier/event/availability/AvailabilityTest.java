package dev.atelier.event.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId BENGALURU = ZoneId.of("Asia/Kolkata");

    @Test
    void whoHasSaidNothingMayBeAsked() {
        assertThat(against("2026-03-02T09:00", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void aTimeWhenSomebodyCannotIsToldByTheClockOfTheCohort() {
        var away = window(false, "2026-03-02T09:00", "2026-03-02T12:00", "school");
        assertThat(new Availability(List.of(away)).against(at("2026-03-02T11:59"), at("2026-03-02T13:00"), BENGALURU))
                .hasValue("cannot Mon 2 March 2026, 13:30 to 16:30 (school)");
        assertThat(against("2026-03-02T12:00", "2026-03-02T13:00", away)).isEmpty();
        assertThat(against("2026-03-02T08:00", "2026-03-02T09:00", away)).isEmpty();
    }

    @Test
    void betweenTheTimesWhenTheyCanTheyCannot() {
        var one = window(true, "2026-03-02T09:00", "2026-03-02T12:00", "");
        var other = window(true, "2026-03-04T09:00", "2026-03-04T12:00", "");
        assertThat(against("2026-03-02T09:00", "2026-03-02T12:00", one, other)).isEmpty();
        assertThat(against("2026-03-03T09:00", "2026-03-03T12:00", one, other)).isPresent();
        assertThat(against("2026-03-02T11:00", "2026-03-02T13:00", one, other)).isPresent();
        // Before the first and after the last nothing is known.
        assertThat(against("2026-03-05T09:00", "2026-03-05T12:00", one, other)).isEmpty();
        assertThat(against("2026-03-01T09:00", "2026-03-01T12:00", one, other)).isEmpty();
    }

    @Test
    void timesWhenTheyCanThatMeetAreOne() {
        var one = window(true, "2026-03-02T09:00", "2026-03-02T12:00", "");
        var other = window(true, "2026-03-02T12:00", "2026-03-02T15:00", "");
        assertThat(against("2026-03-02T10:00", "2026-03-02T14:00", other, one)).isEmpty();
    }

    /** On 29 March 2026 the clocks in Berlin jump from 2:00 to 3:00. */
    @Test
    void aWindowIsAsLongAsItsNightIs() {
        var night = window(false, "2026-03-29T01:00", "2026-03-29T04:00", "");
        assertThat(Duration.between(night.begins(), night.ends())).hasHours(2);
    }

    private static Optional<String> against(String from, String until, Window... windows) {
        return new Availability(List.of(windows)).against(at(from), at(until), BERLIN);
    }

    private static Window window(boolean can, String from, String until, String note) {
        return new Window(UUID.randomUUID(), can, LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN, note);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
