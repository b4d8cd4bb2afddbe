package dev.atelier.mentorship.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.availability.Availability.Absence;
import dev.atelier.mentorship.availability.Availability.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aQuestionOfFridayIsDueOnTuesdayWhereNothingWasSaid() {
        var assumed = Availability.assumed(KOLKATA, List.of());
        // Friday 4 August 2023, 11:30 in Bengaluru.
        assertThat(assumed.due(Instant.parse("2023-08-04T06:00:00Z"), 2)).isEqualTo(at("2023-08-08T18:00", KOLKATA));
        assertThat(assumed.due(Instant.parse("2023-08-04T06:00:00Z"), 1)).isEqualTo(at("2023-08-07T18:00", KOLKATA));
    }

    @Test
    void theDayOfTheQuestionIsTheOneOfTheMentorsZone() {
        var assumed = Availability.assumed(KOLKATA, List.of());
        // Still Sunday in London, Monday 00:30 in Bengaluru.
        assertThat(assumed.due(Instant.parse("2023-08-06T19:00:00Z"), 1)).isEqualTo(at("2023-08-08T18:00", KOLKATA));
    }

    @Test
    void chosenHoursCountAndDaysAwayDoNot() {
        var weekend = new Availability(
                KOLKATA,
                Map.of(
                        DayOfWeek.SATURDAY, hours("10:00", "12:00"),
                        DayOfWeek.SUNDAY, hours("18:00", "19:30")),
                true,
                List.of(away("2023-08-06", "2023-08-12", KOLKATA)));
        assertThat(weekend.due(Instant.parse("2023-08-04T06:00:00Z"), 2)).isEqualTo(at("2023-08-13T19:30", KOLKATA));
    }

    @Test
    void hoursAreThoseOfTheClockOnTheWallWhenTheClocksChange() {
        var sunday = new Availability(BERLIN, Map.of(DayOfWeek.SUNDAY, hours("01:00", "02:30")), true, List.of());
        // 02:30 does not exist on 26 March 2023, and comes twice on 29 October.
        assertThat(sunday.due(Instant.parse("2023-03-24T12:00:00Z"), 1)).isEqualTo(at("2023-03-26T03:30", BERLIN));
        assertThat(sunday.due(Instant.parse("2023-10-27T12:00:00Z"), 1))
                .isEqualTo(Instant.parse("2023-10-29T00:30:00Z"));
    }

    @Test
    void whoeverIsAwayForeverIsDueInAYear() {
        var gone = Availability.assumed(BERLIN, List.of(away("2023-01-01", "2033-01-01", BERLIN)));
        assertThat(gone.due(Instant.parse("2023-08-04T06:00:00Z"), 2)).isEqualTo(at("2024-08-04T00:00", BERLIN));
    }

    @Test
    void anAbsenceBeginsAndEndsWithTheDaysOfItsZone() {
        var away = Availability.assumed(
                BERLIN, List.of(away("2023-08-05", "2023-08-06", KOLKATA), away("2023-08-06", "2023-08-09", KOLKATA)));
        assertThat(away.awayUntil(Instant.parse("2023-08-04T18:29:59Z"))).isEmpty();
        assertThat(away.awayUntil(Instant.parse("2023-08-04T18:30:00Z"))).contains(LocalDate.parse("2023-08-06"));
        assertThat(away.awayUntil(Instant.parse("2023-08-06T12:00:00Z"))).contains(LocalDate.parse("2023-08-09"));
        assertThat(away.awayUntil(Instant.parse("2023-08-09T18:30:00Z"))).isEmpty();
    }

    @Test
    void aWeekWithoutHoursIsNone() {
        assertThatThrownBy(() -> new Availability(BERLIN, Map.of(), true, List.of()))
                .hasMessageContaining("one day of the week");
    }

    private static Absence away(String first, String last, ZoneId zone) {
        return new Absence(LocalDate.parse(first), LocalDate.parse(last), zone);
    }

    private static Hours hours(String opens, String closes) {
        return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local, ZoneId zone) {
        return java.time.LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
