package dev.atelier.event.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.ItemKind;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.Offer;
import dev.atelier.event.cohort.Place;
import dev.atelier.event.cohort.Plan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    @ParameterizedTest
    @CsvSource({
        "2023-08-05, Asia/Kolkata, These details are tentative and may change.",
        "2023-08-05, Europe/Amsterdam, Its hours were released for another time zone. A new agenda follows.",
        "2023-08-12, Asia/Kolkata, The date has moved since this agenda was released. A new one follows."
    })
    void anAgendaThatWasReleasedForAnotherDateOrZoneSaysSo(String day, String zone, String note) {
        assertThat(new Visit(cohort(day, zone), Optional.of(agenda())).note()).isEqualTo(note);
    }

    private static Cohort cohort(String day, String zone) {
        return new Cohort(
                new CohortId(new UUID(0, 1)),
                1,
                CohortStatus.OPEN,
                "",
                new Offer(new WorkshopId(new UUID(0, 2)), "diffusion", "Diffusion", "", ""),
                new Plan(
                        LocalDateTime.parse(day + "T09:30"),
                        LocalDateTime.parse(day + "T17:30"),
                        ZoneId.of(zone),
                        new Place(null, ""),
                        60,
                        List.of(),
                        null),
                false);
    }

    private static Releases.Explained agenda() {
        var slot = new Slot(
                new UUID(0, 3),
                LocalDateTime.parse("2023-08-05T10:00"),
                LocalDateTime.parse("2023-08-05T11:00"),
                "Talk",
                "",
                new Slot.Content(ItemKind.TOPIC, "", List.of()),
                List.of(),
                true);
        var release =
                new Release(1, true, ZoneId.of("Asia/Kolkata"), Instant.parse("2023-07-01T06:00:00Z"), List.of(slot));
        return new Releases.Explained(release, new Legend(Map.of(), Map.of()));
    }
}
