package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.inline;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jooq.Condition;

/** How far the rounds are that the queue lists. */
enum QueueState {
    OPEN("not reviewed yet", "Nothing waits for a review. When work is handed in, you get a mail and it stands here."),
    FREE("free to claim", "Nothing is free: all that waits is being reviewed, or nothing was handed in."),
    MINE("claimed by me", "You have claimed nothing. Claim a round, and it is yours for half an hour."),
    SECOND_LOOK(
            "wants a second look",
            "No review wants a second look. When somebody is ready with one, you get a mail and it stands here."),
    REVIEWED("reviewed", "Nothing has been reviewed yet. The first published review will stand here.");

    private final String words;
    private final String empty;

    QueueState(String words, String empty) {
        this.words = words;
        this.empty = empty;
    }

    static QueueState of(String name) {
        return Stream.of(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(OPEN);
    }

    String words() {
        return words;
    }

    String empty() {
        return empty;
    }

    boolean newestFirst() {
        return this == REVIEWED;
    }

    Condition condition(Reviewer reviewer, OffsetDateTime now) {
        return switch (this) {
            case OPEN -> ROUND.STATE.eq(inline("SUBMITTED"));
            case FREE -> OPEN.condition(reviewer, now).and(isUnheld(now));
            case MINE -> ROUND.STATE.eq(inline("SUBMITTED")).and(ROUND.REVIEWER_ID.eq(reviewer.id()));
            case SECOND_LOOK -> SecondReadings.waitFor(reviewer);
            case REVIEWED -> ROUND.STATE.in(inline("ACCEPTED"), inline("REVISE"), inline("COMMENTED"));
        };
    }

    /** Of rounds that wait: whether nobody holds one, and no review of it waits for its second reader. */
    static Condition isUnheld(OffsetDateTime now) {
        return ROUND.READY_AT.isNull().and(ROUND.REVIEWER_ID.isNull().or(ROUND.LEASE_UNTIL.le(now)));
    }
}
