package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.StaffRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as its admins see it.
 *
 * @param revision rises by one with every change; it is the ETag, too
 * @param venue where it meets; left out if that is nowhere, or not known yet
 * @param acts what can be done with it now, what leads onward first
 * @param stuck why it cannot go on; empty if it can, or if nothing is left to do
 * @param decision how it stands against its minimum; left out if it needs none
 * @param history what changed, the latest first, 50 at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedCohortAnswer(
        CohortLine about,
        long revision,
        String reason,
        CohortPlan plan,
        @Nullable VenueAnswer venue,
        List<StaffPerson> staff,
        String agenda,
        List<PossibleAct> acts,
        String stuck,
        @Nullable GoNoGo decision,
        List<PastChange> history) {

    /**
     * Its plan, as it is sent back to change it.
     *
     * @param startsAt as the clock hangs in {@code zone}, with its offset at that time
     * @param place the id of its venue; left out if it has none
     * @param link for a cohort online; empty if it is not
     * @param lead who leads, by the id of their account; left out while nobody does
     * @param learnersPerHelper how many learners each of the staff should look after at most; left out if nobody said
     * @param minimum left out if it takes place with however many
     * @param curriculum the number of the version that is taught; left out while there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CohortPlan(
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String zone,
            @Nullable UUID place,
            String link,
            int capacity,
            @Nullable UUID lead,
            List<UUID> instructors,
            List<UUID> helpers,
            @Nullable Integer curriculum,
            @Nullable Integer learnersPerHelper,
            @Nullable PlanMinimum minimum) {}

    /** How many learners it needs to take place, the day on which that is decided, and how long before it is told. */
    public record PlanMinimum(int learners, LocalDate decideOn, int daysAhead) {}

    /** Somebody of its staff. */
    public record StaffPerson(UUID id, String name, StaffRole role) {}

    /**
     * What can be done, at the address that ends so.
     *
     * @param act the last part of the address, such as {@code announcement}
     * @param question what there is to be sure about; empty if nothing
     * @param needsReason whether it is told to people why
     */
    public record PossibleAct(String act, String question, boolean needsReason) {}

    /**
     * Whether it takes place, as was decided, or is to be.
     *
     * @param taken how many seats are taken now
     * @param due whether it is to be decided now, by a confirmation, a postponement or a cancellation
     * @param made left out while nobody has decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoNoGo(int taken, boolean due, @Nullable Decided made) {}

    /** What was decided, when how many seats were taken of how many that were needed. */
    public record Decided(Choice choice, String by, Instant at, int taken, int needed) {}

    /** What can be decided. */
    public enum Choice {
        GO,
        POSTPONE,
        CANCEL
    }

    /** What somebody changed, a sentence for each thing. */
    public record PastChange(Instant at, String by, List<String> what) {}
}
