package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's agenda on its way.
 *
 * @param revision rises by one with every change, 0 while nothing is begun; it is the ETag, too
 * @param base the latest release's number, which it is compared with; 0 if there is none
 * @param tentative whether that release is tentative; left out if there is none
 * @param changes what differs from that release; none if there is none
 * @param earlier other cohorts of the workshop whose agenda it may begin with, the latest first, five at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaDraftAnswer(
        UUID cohort,
        long revision,
        int base,
        @Nullable Boolean tentative,
        String zone,
        List<SlotAnswer> slots,
        List<SlotProblem> problems,
        ReleaseWarning warnings,
        List<SlotChangeAnswer> changes,
        List<EarlierAgenda> earlier) {

    /**
     * What is wrong with a slot, or with the agenda as a whole.
     *
     * @param slot left out where no slot is to blame
     * @param grave whether it keeps the agenda from being released; any other is a warning
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SlotProblem(@Nullable UUID slot, boolean grave, String words) {}

    /**
     * What must have been read before it is released.
     *
     * @param ifConfirmed what is to be read besides if it is released as confirmed
     * @param read what says, sent with the release, that these were read; empty if there are none
     */
    public record ReleaseWarning(List<String> always, List<String> ifConfirmed, String read) {}

    /** A cohort that has released one. */
    public record EarlierAgenda(UUID cohort, OffsetDateTime startsAt) {}

    /**
     * A slot was saved.
     *
     * @param slot its id
     * @param warnings what is worth knowing of it, a sentence each
     */
    public record SlotSaved(UUID slot, List<String> warnings, AgendaDraftAnswer agenda) {}
}
