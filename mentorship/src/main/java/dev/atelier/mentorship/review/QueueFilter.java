package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.mentorship.page.ReviewQueuePage.Choice;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.web.util.UriComponentsBuilder;

/** Which part of the queue is asked for. */
record QueueFilter(Optional<UUID> cohort, State state, Optional<Key> after) {

    /** The last line of a page: the next one begins behind it, whatever happens to the lines before. */
    record Key(OffsetDateTime at, UUID id) {

        static Optional<Key> of(String written) {
            var parts = written.split("_", 2);
            try {
                return parts.length == 2
                        ? Optional.of(new Key(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException mistyped) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at.toInstant() + "_" + id;
        }
    }

    enum State {
        OPEN(
                "not reviewed yet",
                "Nothing waits for a review. When work is handed in, you get a mail and it stands here."),
        FREE("free to claim", "Nothing is free: all that waits is being reviewed, or nothing was handed in."),
        MINE("claimed by me", "You have claimed nothing. Claim a round, and it is yours for half an hour."),
        REVIEWED("reviewed", "Nothing has been reviewed yet. The first published review will stand here.");

        private final String words;
        private final String empty;

        State(String words, String empty) {
            this.words = words;
            this.empty = empty;
        }

        static State of(String name) {
            return Stream.of(values())
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .orElse(OPEN);
        }

        String empty() {
            return empty;
        }

        boolean newestFirst() {
            return this == REVIEWED;
        }

        Condition condition(Reviewer reviewer, OffsetDateTime now) {
            return switch (this) {
                case OPEN -> ROUND.STATE.eq("SUBMITTED");
                case FREE ->
                    ROUND.STATE.eq("SUBMITTED").and(ROUND.REVIEWER_ID.isNull().or(ROUND.LEASE_UNTIL.le(now)));
                case MINE -> ROUND.STATE.eq("SUBMITTED").and(ROUND.REVIEWER_ID.eq(reviewer.id()));
                case REVIEWED -> ROUND.STATE.in("ACCEPTED", "REVISE", "COMMENTED");
            };
        }
    }

    Condition inCohort() {
        return cohort.map(ROUND.COHORT_ID::eq).orElse(noCondition());
    }

    List<Choice> states() {
        return Stream.of(State.values())
                .map(each -> new Choice(each.name(), each.words, each == state))
                .toList();
    }

    String after(Key key) {
        return address(Optional.of(key));
    }

    String fromTheStart() {
        return address(Optional.empty());
    }

    private String address(Optional<Key> key) {
        return UriComponentsBuilder.fromPath("/staff/reviews")
                .queryParam("state", state.name())
                .queryParamIfPresent("cohort", cohort)
                .queryParamIfPresent("after", key)
                .toUriString();
    }
}
