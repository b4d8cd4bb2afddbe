package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Why no offer came, in words: whatever the hour and however many seats are free. */
class WaitingWordsTest {

    private static final Instant NOON = Instant.parse("2023-07-01T06:30:00Z");
    private static final Instant NIGHT = Instant.parse("2023-07-01T18:30:00Z");
    private static final Instant LATE = Instant.parse("2023-08-04T16:00:00Z");

    private final WaitingWords words = new WaitingWords(
            new OfferTimes(Duration.ofHours(48), Duration.ofHours(12), LocalTime.of(8, 0), LocalTime.of(20, 0)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 | 2 | 5 | 1 | No seat is free at this moment
        2 | 3 | 5 | 1 | No seat is free at this moment
        3 | 2 | 5 | 1 | Your offer is on its way.
        3 | 2 | 5 | 2 | The seats that are free go to those who have waited longer.
        """)
    void byDay(int capacity, int taken, int waiting, int rank, String why) {
        assertThat(words.why(roster(CohortStatus.OPEN, capacity, taken, waiting), rank, NOON))
                .startsWith(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 | 1 | No seat is free at this moment
        3 | 1 | At night we send no offers; yours comes on Sunday 2 July 2023, 08:00
        3 | 2 | The seats that are free go to those who have waited longer.
        """)
    void atNight(int capacity, int rank, String why) {
        assertThat(words.why(roster(CohortStatus.OPEN, capacity, 2, 5), rank, NIGHT))
                .startsWith(why);
    }

    @Test
    void shortlyBeforeTheStart() {
        assertThat(words.why(roster(CohortStatus.CONFIRMED, 3, 2, 5), 1, LATE))
                .isEqualTo(
                        "It is less than 13 hours before the start, so no more seats are offered by mail. A seat that"
                                + " is free for you shows here.");
    }

    @ParameterizedTest
    @EnumSource(
            value = CohortStatus.class,
            names = {"ANNOUNCED", "RUNNING", "COMPLETED", "POSTPONED", "CANCELLED"})
    void whereNoSeatsAreGivenOut(CohortStatus status) {
        var roster = roster(status, 3, 2, 5);
        assertThat(words.why(roster, 1, NOON)).isEqualTo(roster.closed().words());
    }

    /** The page says the number, and the reason beside it. */
    @Test
    void thePageOfWhoWaitsHasBoth() {
        var page = words.page(
                roster(CohortStatus.OPEN, 2, 2, 5), new Place.Waiting(new EnrolmentId(UUID.randomUUID()), 3), NOON);
        assertThat(page.heading()).isEqualTo("You are number 3 on the waiting list");
        assertThat(page.lede()).startsWith("No seat is free");
        assertThat(page.next().getFirst())
                .contains("whoever has waited longest", "between 08:00 and 20:00", "48 hours", "12 hours before");
        assertThat(page.leave()).isPresent();
        assertThat(page.act()).isEmpty();
    }

    private static Roster roster(CohortStatus status, int capacity, int taken, int waiting) {
        var cohort = new PlannedCohort(
                new CohortId(new UUID(0, 1)),
                "Mastering Stable Diffusion",
                status,
                Venue.MORNING,
                Venue.MORNING.withHour(18),
                Venue.INDIA,
                "Bengaluru",
                null,
                capacity);
        return new Roster(cohort, taken, waiting);
    }
}
