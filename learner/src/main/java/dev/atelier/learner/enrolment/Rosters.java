package dev.atelier.learner.enrolment;

import static dev.atelier.learner.enrolment.Seats.aheadOf;
import static dev.atelier.learner.enrolment.Seats.count;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.jooq.tables.Enrolment;
import dev.atelier.learner.signup.Invitations;
import dev.atelier.learner.signup.SignUp;
import dev.atelier.learner.signup.SignUps;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Reads rosters, and locks them: whoever writes an enrolment holds its cohort's row first. */
@Component
class Rosters {

    private static final Field<Integer> TAKEN =
            count(ROSTER.COHORT_ID, EnrolmentStatus::holdsSeat).as("taken");
    private static final Field<Integer> WAITING = count(
                    ROSTER.COHORT_ID, status -> status == EnrolmentStatus.WAITLISTED)
            .as("waiting");

    /** The newest enrolment of a learner in a cohort: a live one, if there is one. */
    private static final Enrolment LATEST = ENROLMENT.as("latest");

    private static final Field<Integer> RANK =
            aheadOf(ROSTER.COHORT_ID, LATEST.WAITING_NUMBER).plus(1).as("rank");

    private static final Field<SignUp> SIGN_UP = SignUps.of(ROSTER.COHORT_ID).as("sign_up");
    private static final Field<Boolean> INVITED =
            field(Invitations.invited(ROSTER.COHORT_ID, LEARNER_.ADDRESS)).as("invited");

    private final DSLContext db;

    Rosters(DSLContext db) {
        this.db = db;
    }

    /**
     * Waits until nobody else changes the seats of this cohort. Counts are read by the next statement, never by this
     * one: what it sees beside the row is as old as the moment at which it began to wait.
     */
    void lock(CohortId cohort) {
        db.selectOne()
                .from(ROSTER)
                .where(ROSTER.COHORT_ID.eq(cohort.value()))
                .forUpdate()
                .execute();
    }

    /** Locks unless somebody else does: then they do the work. */
    boolean tryLock(CohortId cohort) {
        return db.selectOne()
                .from(ROSTER)
                .where(ROSTER.COHORT_ID.eq(cohort.value()))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    Optional<Roster> roster(CohortId cohort) {
        return db.select(ROSTER.asterisk(), TAKEN, WAITING)
                .from(ROSTER)
                .where(ROSTER.COHORT_ID.eq(cohort.value()))
                .fetchOptional(Rosters::roster);
    }

    /** All that a decision about this learner needs, in one statement. */
    Optional<Standing> standing(CohortId cohort, LearnerId learner) {
        var latest = lateral(select(ENROLMENT.ID, ENROLMENT.STATUS, ENROLMENT.OFFERED_UNTIL, ENROLMENT.WAITING_NUMBER)
                        .from(ENROLMENT)
                        .where(ENROLMENT.LEARNER_ID.eq(LEARNER_.ID), ENROLMENT.COHORT_ID.eq(cohort.value()))
                        .orderBy(ENROLMENT.WAITING_NUMBER.desc())
                        .limit(1))
                .as(LATEST.getName());
        return db.select(ROSTER.asterisk(), TAKEN, WAITING)
                .select(LEARNER_.NAME, LEARNER_.ADDRESS)
                .select(LATEST.ID, LATEST.STATUS, LATEST.OFFERED_UNTIL, RANK, SIGN_UP, INVITED)
                .from(ROSTER)
                .leftJoin(LEARNER_)
                .on(LEARNER_.ID.eq(learner.value()))
                .leftJoin(latest)
                .on(trueCondition())
                .where(ROSTER.COHORT_ID.eq(cohort.value()))
                .fetchOptional(found -> new Standing(
                        roster(found),
                        Optional.ofNullable(found.get(LEARNER_.NAME))
                                .map(name -> new LearnerFacts(learner, name, found.get(LEARNER_.ADDRESS))),
                        place(found),
                        found.get(SIGN_UP),
                        found.get(INVITED)));
    }

    /** Everybody who has a seat, an offer or a number on the waiting list. */
    List<EnrolmentFacts> people(CohortId cohort) {
        return db.select(ENROLMENT.ID, ENROLMENT.STATUS, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()), Seats.are(EnrolmentStatus::isLive))
                .orderBy(ENROLMENT.WAITING_NUMBER)
                .fetch(found -> new EnrolmentFacts(
                        new EnrolmentId(found.value1()),
                        new LearnerFacts(new LearnerId(found.value3()), found.value4(), found.value5()),
                        cohort,
                        EnrolmentStatus.valueOf(found.value2())));
    }

    private static Place place(Record found) {
        if (found.get(LATEST.STATUS) == null) {
            return new Place.None();
        }
        var id = new EnrolmentId(found.get(LATEST.ID));
        return switch (EnrolmentStatus.valueOf(found.get(LATEST.STATUS))) {
            case WAITLISTED -> new Place.Waiting(id, found.get(RANK));
            case OFFERED ->
                new Place.Offered(id, found.get(LATEST.OFFERED_UNTIL).toInstant());
            case ENROLLED -> new Place.Seated(id);
            case COMPLETED -> new Place.Past(EnrolmentStatus.COMPLETED);
            case WITHDRAWN -> new Place.Past(EnrolmentStatus.WITHDRAWN);
            case REMOVED -> new Place.Past(EnrolmentStatus.REMOVED);
            case DECLINED -> new Place.Past(EnrolmentStatus.DECLINED);
            case EXPIRED -> new Place.Past(EnrolmentStatus.EXPIRED);
            case CANCELLED -> new Place.Past(EnrolmentStatus.CANCELLED);
        };
    }

    private static Roster roster(Record found) {
        return new Roster(cohort(found), found.get(TAKEN), found.get(WAITING));
    }

    static PlannedCohort cohort(Record found) {
        return new PlannedCohort(
                new CohortId(found.get(ROSTER.COHORT_ID)),
                found.get(ROSTER.TITLE),
                CohortStatus.valueOf(found.get(ROSTER.STATUS)),
                found.get(ROSTER.STARTS_AT),
                found.get(ROSTER.ENDS_AT),
                ZoneId.of(found.get(ROSTER.ZONE)),
                found.get(ROSTER.PLACE),
                found.get(ROSTER.LINK),
                found.get(ROSTER.CAPACITY));
    }
}
