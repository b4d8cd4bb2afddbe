package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.mentorship.review.QueueFilter.DueFilter;
import dev.atelier.mentorship.review.QueueFilter.Turn;
import dev.atelier.mentorship.review.QueueFilter.Whose;
import dev.atelier.mentorship.waiting.PromiseSigns;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** What a filter of the queue asks of ROUND, for one reviewer at one moment. */
record QueueConditions(Reviewer reviewer, Instant now) {

    private static final int WORDS = 6;

    Condition of(QueueFilter filter) {
        return reviewer.sees()
                .and(filter.state().condition(reviewer, now.atOffset(UTC)))
                .and(in(filter.cohort()))
                .and(whose(filter.whose()))
                .and(due(filter.due()))
                .and(turn(filter.turn()))
                .and(item(filter.item()))
                .and(words(filter.words()));
    }

    Condition in(Optional<UUID> cohort) {
        return cohort.map(ROUND.COHORT_ID::eq).orElse(noCondition());
    }

    /** Given to the reviewer, or held by them. */
    Condition mine() {
        return ROUND.ASSIGNEE_ID.eq(reviewer.id()).or(ROUND.REVIEWER_ID.eq(reviewer.id()));
    }

    Condition notMine() {
        return ROUND.ASSIGNEE_ID.isDistinctFrom(reviewer.id()).and(ROUND.REVIEWER_ID.isDistinctFrom(reviewer.id()));
    }

    Condition whose(Whose whose) {
        return switch (whose.kind()) {
            case ANYBODY -> noCondition();
            case ME -> ROUND.ASSIGNEE_ID.eq(reviewer.id());
            case NOBODY -> ROUND.ASSIGNEE_ID.isNull();
            case PERSON -> whose.person().map(ROUND.ASSIGNEE_ID::eq).orElse(noCondition());
        };
    }

    Condition due(DueFilter due) {
        var moment = now.atOffset(UTC);
        return switch (due) {
            case ANY -> noCondition();
            case SOON -> ROUND.DUE_AT.gt(moment).and(ROUND.DUE_AT.le(moment.plus(PromiseSigns.SOON)));
            case LATE -> ROUND.DUE_AT.le(moment);
        };
    }

    Condition turn(Turn turn) {
        return switch (turn) {
            case ANY -> noCondition();
            case FIRST -> ROUND.NUMBER.eq(inline(1));
            case LATER -> ROUND.NUMBER.gt(inline(1));
        };
    }

    private static Condition item(String item) {
        return item.isEmpty()
                ? noCondition()
                : ROUND.WORK_ID.in(select(WORK.ID).from(WORK).where(WORK.ITEM_KEY.eq(item)));
    }

    /** Each word is the beginning of one in the title, or each of one in the learner's name. */
    private static Condition words(String typed) {
        var query = Arrays.stream(typed.replaceAll("[\\x00<>]", " ").strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(WORDS)
                // Quoted, so that no sign in a word is an operator.
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .reduce((all, next) -> all + " & " + next);
        return query.map(words -> ROUND.WORK_ID
                        .in(select(WORK.ID)
                                .from(WORK)
                                .where(condition(
                                        "to_tsvector('simple', translate({0}, '<>', '  ')) @@ to_tsquery('simple',"
                                                + " {1})",
                                        WORK.TITLE, val(words))))
                        .or(ROUND.LEARNER_ID.in(select(PARTICIPANT.ID)
                                .from(PARTICIPANT)
                                .where(condition(
                                        "to_tsvector('simple', translate({0}, '<>', '  ')) @@ to_tsquery('simple',"
                                                + " {1})",
                                        PARTICIPANT.NAME, val(words))))))
                .orElse(noCondition());
    }
}
