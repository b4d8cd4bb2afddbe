package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import dev.atelier.mentorship.review.QueueFilter.DueFilter;
import dev.atelier.mentorship.review.QueueFilter.Turn;
import dev.atelier.mentorship.review.QueueFilter.Whose;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** How many rounds each filter of the queue has, in one look over what waits. */
@Component
class QueueCounts {

    private final DSLContext db;

    QueueCounts(DSLContext db) {
        this.db = db;
    }

    /** All of these wait; {@code mine} are given to the reviewer, {@code claimed} held by them. */
    record Counts(int open, int free, int mine, int claimed, int nobodys, int soon, int late, int first, int later) {}

    Counts of(QueueConditions conditions, Optional<UUID> cohort) {
        var reviewer = conditions.reviewer();
        var now = conditions.now().atOffset(ZoneOffset.UTC);
        return db.select(
                        count(),
                        // Without the state, which all of these have: the index holds it in its condition only.
                        only(QueueState.isUnheld(now)),
                        only(ROUND.ASSIGNEE_ID.eq(reviewer.id())),
                        only(ROUND.REVIEWER_ID.eq(reviewer.id())),
                        only(conditions.whose(Whose.of("nobody"))),
                        only(conditions.due(DueFilter.SOON)),
                        only(conditions.due(DueFilter.LATE)),
                        only(conditions.turn(Turn.FIRST)),
                        only(conditions.turn(Turn.LATER)))
                .from(ROUND)
                .where(ROUND.STATE.eq(inline("SUBMITTED")))
                .and(reviewer.waiting())
                .and(conditions.in(cohort))
                .fetchSingle(org.jooq.Records.mapping(Counts::new));
    }

    private static Field<Integer> only(Condition which) {
        return count().filterWhere(which);
    }
}
