package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.lower;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.month.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who may speak: the learner of a month, and whoever teaches its cohort at this moment. */
@Component
class Correspondents {

    private final DSLContext db;

    Correspondents(DSLContext db) {
        this.db = db;
    }

    /** Empty for everybody else. */
    Optional<Correspondent> in(Month month, UUID person) {
        return person.equals(month.learner().value()) ? learner(month) : mentor(month.cohort(), person);
    }

    Optional<Correspondent> learner(Month month) {
        return db.select(PARTICIPANT.NAME, PARTICIPANT.ADDRESS)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(month.learner().value()))
                .fetchOptional(found ->
                        new Correspondent(month.learner().value(), Side.LEARNER, found.value1(), found.value2()));
    }

    Optional<Correspondent> mentor(CohortId cohort, UUID person) {
        return mentor(cohort, MENTOR.ID.eq(person));
    }

    Optional<Correspondent> mentor(CohortId cohort, String address) {
        return mentor(cohort, lower(MENTOR.ADDRESS).eq(address.toLowerCase(Locale.ROOT)));
    }

    /** Whether anybody who teaches has this address. */
    boolean isMentor(String address) {
        return db.fetchExists(
                MENTOR,
                lower(MENTOR.ADDRESS).eq(address.toLowerCase(Locale.ROOT)).and(MENTOR.TEACHES));
    }

    private Optional<Correspondent> mentor(CohortId cohort, Condition who) {
        return db.select(MENTOR.ID, MENTOR.NAME, MENTOR.ADDRESS)
                .from(MENTOR)
                .join(COHORT_STAFF)
                .on(COHORT_STAFF.MENTOR_ID.eq(MENTOR.ID), COHORT_STAFF.COHORT_ID.eq(cohort.value()))
                .where(who)
                .and(MENTOR.TEACHES)
                .limit(1)
                .fetchOptional(found -> new Correspondent(found.value1(), Side.MENTOR, found.value2(), found.value3()));
    }
}
