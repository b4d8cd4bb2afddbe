package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.jooq.tables.Mentor;
import dev.atelier.mentorship.jooq.tables.Round;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.review.OnDesk.Held;
import dev.atelier.mentorship.review.OnDesk.Subject;
import dev.atelier.mentorship.work.Rounds;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Loads what lies on a reviewer's desk, in one statement. */
@Component
class Desks {

    private static final Round EACH = ROUND.as("each_round");
    private static final Mentor ASKED = MENTOR.as("asked");

    private final DSLContext db;

    Desks(DSLContext db) {
        this.db = db;
    }

    Optional<OnDesk> find(Reviewer reviewer, UUID round) {
        return db.select(
                        row(ROUND.ID, WORK.TITLE, PARTICIPANT.NAME, COHORT.TITLE, COHORT.ZONE.convertFrom(ZoneId::of))
                                .mapping(Subject::new),
                        row(
                                        ROUND.STATE,
                                        ROUND.REVIEWER_ID,
                                        MENTOR.NAME,
                                        ROUND.CLAIM_TOKEN,
                                        ROUND.LEASE_UNTIL,
                                        ROUND.ASSIGNEE_ID,
                                        ASKED.NAME,
                                        ROUND.DUE_AT,
                                        ROUND.READY_AT)
                                .mapping(Held::new),
                        // Inside, ROUND means each round of the work; what is still a draft is the learner's alone.
                        Rounds.of(WORK.ID, ROUND.STATE.ne("DRAFT")),
                        drafts(reviewer))
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .leftJoin(MENTOR)
                .on(MENTOR.ID.eq(ROUND.REVIEWER_ID))
                .leftJoin(ASKED)
                .on(ASKED.ID.eq(ROUND.ASSIGNEE_ID))
                .where(ROUND.ID.eq(round))
                .and(reviewer.sees())
                .fetchOptional(mapping(OnDesk::new));
    }

    private static Field<List<Draft>> drafts(Reviewer reviewer) {
        return multiset(select(
                                EACH.ID,
                                EACH.NUMBER,
                                REVIEW.SUMMARY,
                                REVIEW.VERDICT,
                                REVIEW.SAVED_AT,
                                REVIEW.REVISION,
                                Rounds.comments())
                        .from(REVIEW)
                        .join(EACH)
                        .on(EACH.ID.eq(REVIEW.ROUND_ID))
                        .where(EACH.WORK_ID.eq(WORK.ID))
                        .and(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                        .and(REVIEW.PUBLISHED_AT.isNull())
                        .orderBy(EACH.NUMBER.desc()))
                .convertFrom(drafts -> drafts.map(mapping(Draft::new)));
    }
}
