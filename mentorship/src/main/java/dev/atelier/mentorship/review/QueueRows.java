package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import dev.atelier.mentorship.review.OnDesk.Held;
import dev.atelier.mentorship.review.OnDesk.Subject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads rounds of the queue, whoever waits longest first; what was reviewed, the latest first. */
@Component
class QueueRows {

    private final DSLContext db;

    QueueRows(DSLContext db) {
        this.db = db;
    }

    /** A round in line. */
    record Row(
            Subject subject,
            Held held,
            UUID work,
            UUID cohort,
            int number,
            OffsetDateTime handedIn,
            OffsetDateTime since) {

        QueueFilter.Key key(QueueState state) {
            return new QueueFilter.Key(state.newestFirst() ? handedIn : since, subject.round());
        }
    }

    List<Row> read(Condition which, QueueFilter filter, int most) {
        var asked = MENTOR.as("asked");
        var query = db.select(
                        row(ROUND.ID, WORK.TITLE, PARTICIPANT.NAME, COHORT.TITLE, COHORT.ZONE.convertFrom(ZoneId::of))
                                .mapping(Subject::new),
                        row(
                                        ROUND.STATE,
                                        ROUND.REVIEWER_ID,
                                        MENTOR.NAME,
                                        ROUND.CLAIM_TOKEN,
                                        ROUND.LEASE_UNTIL,
                                        ROUND.ASSIGNEE_ID,
                                        asked.NAME,
                                        ROUND.DUE_AT,
                                        ROUND.READY_AT)
                                .mapping(Held::new),
                        ROUND.WORK_ID,
                        ROUND.COHORT_ID,
                        ROUND.NUMBER,
                        ROUND.SUBMITTED_AT,
                        ROUND.WAITING_SINCE)
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .leftJoin(MENTOR)
                .on(MENTOR.ID.eq(ROUND.REVIEWER_ID))
                .leftJoin(asked)
                .on(asked.ID.eq(ROUND.ASSIGNEE_ID))
                .where(which);
        var ordered = filter.state().newestFirst()
                ? query.orderBy(ROUND.SUBMITTED_AT.desc(), ROUND.ID.desc())
                : query.orderBy(ROUND.WAITING_SINCE, ROUND.ID);
        return filter.after()
                .map(key -> ordered.seek(key.at(), key.id()).limit(most).fetch(mapping(Row::new)))
                .orElseGet(() -> ordered.limit(most).fetch(mapping(Row::new)));
    }
}
