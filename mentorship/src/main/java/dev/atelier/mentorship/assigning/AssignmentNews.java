package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.inline;

import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.people.MentorRetired;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.work.RoundHandedIn;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears, within the transaction that knows it first, that a round was handed in or that somebody reviews no longer. */
@Component
@Transactional
class AssignmentNews {

    private final DSLContext db;
    private final Assignments assignments;
    private final Spreading spreading;
    private final Sharing sharing;

    AssignmentNews(DSLContext db, Assignments assignments, Spreading spreading, Sharing sharing) {
        this.db = db;
        this.assignments = assignments;
        this.spreading = spreading;
        this.sharing = sharing;
    }

    @EventListener
    public void on(RoundHandedIn news) {
        if (!keep(news) && sharing.of(news.cohort()).byItself()) {
            spreading.spread(news.cohort(), null);
        }
    }

    @EventListener
    public void on(StaffLeft news) {
        leave(ROUND.ASSIGNEE_ID
                .eq(news.mentor().value())
                .and(ROUND.COHORT_ID.eq(news.cohort().value())));
    }

    @EventListener
    public void on(MentorRetired news) {
        leave(ROUND.ASSIGNEE_ID.eq(news.mentor().value()));
    }

    /** What was taken back stays with whom it was given to. */
    private boolean keep(RoundHandedIn news) {
        return db.select(ROUND.ASSIGNEE_ID)
                .from(ROUND)
                .join(COHORT_STAFF)
                .on(COHORT_STAFF.COHORT_ID.eq(ROUND.COHORT_ID), COHORT_STAFF.MENTOR_ID.eq(ROUND.ASSIGNEE_ID))
                .join(MENTOR)
                .on(MENTOR.ID.eq(ROUND.ASSIGNEE_ID))
                .where(ROUND.WORK_ID.eq(news.work()), ROUND.NUMBER.eq(news.number() - 1))
                .and(ROUND.STATE.eq("WITHDRAWN"))
                .and(MENTOR.TEACHES)
                .forShare()
                .of(COHORT_STAFF, MENTOR)
                .fetchOptional(ROUND.ASSIGNEE_ID)
                .map(before -> assignments.move(
                        new Move(news.round(), before, null, Kind.KEPT, "As before it was taken back.")))
                .orElse(false);
    }

    private void leave(Condition which) {
        db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.STATE.eq(inline("SUBMITTED")))
                .and(which)
                .orderBy(ROUND.ID)
                .forUpdate()
                .fetch(ROUND.ID)
                .forEach(round -> assignments.move(new Move(round, null, null, Kind.LEFT, "No longer on the staff.")));
    }
}
