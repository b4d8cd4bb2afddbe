package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffRulesTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final UUID SLOT = UUID.randomUUID();

    @Test
    void nobodyIsInTwoCohortsAtOnce() {
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "10:30", "12:00", THERE)))
                .containsExactly(new Problem(
                        SLOT,
                        false,
                        "Ravi is also in another cohort of “Diffusion”, Sat 5 August 2023, 10:30 to 12:00."));
    }

    @Test
    void aNextOneInTheSameHouseIsNoProblem() {
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "11:00", "12:00", HERE)))
                .isEmpty();
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "11:00", "12:00", null)))
                .isEmpty();
    }

    @Test
    void fromOneHouseToAnotherTakesHalfAnHour() {
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "11:20", "12:00", THERE)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.words()).startsWith("Ravi has 20 minutes between here and The other house"));
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "09:00", "09:45", THERE)))
                .hasSize(1);
        assertThat(check(busy(SLOT, "10:00", "11:00", HERE), busy(null, "11:30", "12:00", THERE)))
                .isEmpty();
    }

    @Test
    void whoIsNamedInNoSlotIsThereAllDay() {
        assertThat(check(busy(null, "09:00", "17:00", HERE), busy(null, "10:30", "12:00", THERE)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isOfWhole()).isTrue());
    }

    private static List<Problem> check(Engagement here, Engagement elsewhere) {
        return StaffRules.check(
                List.of(new StaffMember(Slots.PEOPLE.getFirst(), "Ravi", StaffRole.LEAD)),
                UTC,
                List.of(here),
                List.of(elsewhere),
                Map.of());
    }

    private static Engagement busy(@Nullable UUID slot, String from, String until, @Nullable UUID venue) {
        return new Engagement(
                Slots.PEOPLE.getFirst(),
                slot,
                "Diffusion",
                Instant.parse("2023-08-05T" + from + ":00Z"),
                Instant.parse("2023-08-05T" + until + ":00Z"),
                venue,
                "The other house");
    }
}
