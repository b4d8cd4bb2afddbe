package dev.atelier.mentorship.review;

import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.RoundContent.Comment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round with all that its reviewer wants to see: its work's other rounds, newest first, and the reviewer's own drafts. */
record OnDesk(Subject subject, Held held, List<RoundContent> rounds, List<Draft> drafts) {

    record Subject(UUID round, String title, String learner, String cohort, ZoneId zone) {}

    /**
     * The round's state and claim.
     *
     * @param reviewer the name of whoever holds it
     * @param asked to whom it is given
     * @param due until when a review is promised
     */
    record Held(
            String state,
            @Nullable UUID by,
            @Nullable String reviewer,
            @Nullable UUID token,
            @Nullable OffsetDateTime until,
            @Nullable UUID asked,
            @Nullable String askedName,
            @Nullable OffsetDateTime due,
            @Nullable OffsetDateTime readyAt) {

        /** Whether this person need not say why they take it. */
        boolean isOpenTo(Reviewer person, Instant now) {
            return asked == null
                    || asked.equals(person.id())
                    || (due != null && !due.toInstant().isAfter(now));
        }

        boolean waits() {
            return state.equals("SUBMITTED");
        }

        /** Whether its review waits for a second reader. */
        boolean isReady() {
            return readyAt != null;
        }

        boolean isBy(Reviewer person) {
            return person.id().equals(by);
        }

        boolean isLive(Instant now) {
            return until != null && until.toInstant().isAfter(now);
        }
    }

    /** What the reviewer wrote about a round and has not published. */
    record Draft(
            UUID round,
            int number,
            String summary,
            @Nullable String verdict,
            OffsetDateTime savedAt,
            int revision,
            List<Comment> comments) {}

    RoundContent round() {
        return rounds.stream()
                .filter(round -> round.id().equals(subject.round()))
                .findFirst()
                .orElseThrow();
    }

    Optional<Draft> draft() {
        return drafts.stream()
                .filter(draft -> draft.round().equals(subject.round()))
                .findFirst();
    }

    /** Whether a person has, or had and has begun, the review of this round, which nobody has published. */
    boolean mayWrite(Reviewer person) {
        return held.isBy(person) || (draft().isPresent() && round().reviews().isEmpty());
    }

    /** The last round before this one that was reviewed. */
    Optional<RoundContent> before() {
        return rounds.stream()
                .filter(round -> round.number() < round().number())
                .filter(round -> !round.reviews().isEmpty())
                .findFirst();
    }
}
