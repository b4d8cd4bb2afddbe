package dev.atelier.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.Offer;
import dev.atelier.event.cohort.Place;
import dev.atelier.event.cohort.Plan;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    /** Up to 24 hours are one day, as they are in the agenda. */
    @ParameterizedTest
    @CsvSource({
        "2023-08-05T09:30, 2023-08-05T17:30, 1",
        "2023-08-05T20:00, 2023-08-06T02:00, 1",
        "2023-08-05T09:30, 2023-08-06T09:30, 1",
        "2023-08-05T09:30, 2023-08-06T17:30, 2",
        "2023-12-30T09:30, 2024-01-01T17:30, 3"
    })
    void untilThereIsAnAgendaEachDayIsOneEntryThatTakesTime(LocalDateTime starts, LocalDateTime ends, int days) {
        var wanted = Wanted.of(cohort(starts, ends), Optional.empty());
        assertThat(wanted).hasSize(days);
        assertThat(wanted).allSatisfy(entry -> assertThat(entry.endsAt()).isAfter(entry.startsAt()));
    }

    private static Cohort cohort(LocalDateTime starts, LocalDateTime ends) {
        return new Cohort(
                new CohortId(new UUID(0, 1)),
                1,
                CohortStatus.OPEN,
                "",
                new Offer(new WorkshopId(new UUID(0, 2)), "diffusion", "Diffusion", "", ""),
                new Plan(starts, ends, ZoneId.of("Asia/Kolkata"), new Place(null, ""), 60, List.of(), null),
                false);
    }
}
