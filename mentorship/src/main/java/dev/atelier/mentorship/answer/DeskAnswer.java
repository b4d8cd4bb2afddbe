package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as its reviewers see it.
 *
 * @param round which of the rounds is meant
 * @param learner by name
 * @param hold who has it
 * @param rounds all of the work that were handed in, the newest first
 * @param draft what the caller has written about the round and not published; nobody else gets it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskAnswer(
        UUID round,
        String title,
        String learner,
        String workshop,
        DeskHold hold,
        List<RoundAnswer> rounds,
        @Nullable DeskDraft draft) {

    /**
     * Who has a round.
     *
     * @param state FREE; GIVEN to somebody else, so that a claim needs a reason; YOURS; TAKEN by somebody else; WITHDRAWN by the learner; REVIEWED
     * @param reviewer by name; left out where nobody has it
     * @param until left out where nobody has it; once it is over, others may claim the round
     * @param token what a publication shows; left out where it is not the caller's
     * @param givenTo who is asked to review it, by name; left out where that is anybody
     * @param dueAt until when a review is promised; left out where nothing is
     * @param readyAt since when its review waits for a second reader; left out where it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskHold(
            String state,
            @Nullable String reviewer,
            @Nullable Instant until,
            @Nullable UUID token,
            @Nullable String givenTo,
            @Nullable Instant dueAt,
            @Nullable Instant readyAt) {}

    /**
     * What a reviewer has written and not published.
     *
     * @param verdict as chosen so far; left out while nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskDraft(String summary, @Nullable String verdict, Instant savedAt, List<CommentAnswer> comments) {}
}
