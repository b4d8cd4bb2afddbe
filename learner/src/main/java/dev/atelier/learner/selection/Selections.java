package dev.atelier.learner.selection;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.SELECTION;
import static dev.atelier.learner.jooq.Tables.SELECTION_ROW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Keeps selections and what became of those in them. */
@Component
class Selections {

    private final DSLContext db;

    Selections(DSLContext db) {
        this.db = db;
    }

    /** Those of these enrolments that belong to the cohort, the longest waiting first. */
    List<Selected> people(CohortId cohort, Collection<UUID> enrolments) {
        return db.select(ENROLMENT.ID, ENROLMENT.STATUS, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .select(rowNumber().over().orderBy(ENROLMENT.WAITING_NUMBER).as(SELECTION_ROW.POSITION))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(belong(cohort, enrolments))
                .orderBy(ENROLMENT.WAITING_NUMBER)
                .fetch(found -> selected(found, Optional.empty()));
    }

    /** False if it is written down already. */
    boolean add(Selection selection, Collection<UUID> enrolments) {
        var order = selection.order();
        var added = db.insertInto(SELECTION)
                .set(SELECTION.ID, selection.id())
                .set(SELECTION.COHORT_ID, selection.cohort().value())
                .set(SELECTION.VERB, order.verb().name())
                .set(SELECTION.SUBJECT, order.subject())
                .set(SELECTION.WORDS, order.words())
                .set(SELECTION.DAY, order.day())
                .set(SELECTION.SELECTED_BY, selection.by())
                .set(SELECTION.SELECTED_AT, Times.stored(selection.at()))
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            return false;
        }
        db.insertInto(SELECTION_ROW, SELECTION_ROW.SELECTION_ID, SELECTION_ROW.POSITION, SELECTION_ROW.ENROLMENT_ID)
                .select(select(val(selection.id()), rowNumber().over().orderBy(ENROLMENT.WAITING_NUMBER), ENROLMENT.ID)
                        .from(ENROLMENT)
                        .where(belong(selection.cohort(), enrolments)))
                .execute();
        return true;
    }

    Optional<Selection> selection(UUID id) {
        return read(SELECTION.ID.eq(id)).stream().findFirst();
    }

    /** What was done in a cohort and is still kept, the newest first. */
    List<Selection> of(CohortId cohort) {
        return read(SELECTION.COHORT_ID.eq(cohort.value()));
    }

    /** Waits until nobody else does this selection. */
    Optional<Selection> lock(UUID id) {
        db.selectOne().from(SELECTION).where(SELECTION.ID.eq(id)).forUpdate().execute();
        return selection(id);
    }

    List<Selected> rows(UUID selection) {
        return rows(SELECTION_ROW.SELECTION_ID.eq(selection), Integer.MAX_VALUE);
    }

    /** The next whom nobody has got to. */
    Optional<Selected> next(UUID selection) {
        return rows(SELECTION_ROW.SELECTION_ID.eq(selection).and(SELECTION_ROW.OUTCOME.isNull()), 1).stream()
                .findFirst();
    }

    void write(UUID selection, int position, Result result) {
        db.update(SELECTION_ROW)
                .set(SELECTION_ROW.OUTCOME, result.outcome().name())
                .set(SELECTION_ROW.WORDS, result.words())
                .where(SELECTION_ROW.SELECTION_ID.eq(selection), SELECTION_ROW.POSITION.eq(position))
                .execute();
    }

    void forgetBefore(Instant moment) {
        db.deleteFrom(SELECTION)
                .where(SELECTION.SELECTED_AT.lt(Times.stored(moment)))
                .execute();
    }

    private static Condition belong(CohortId cohort, Collection<UUID> enrolments) {
        return ENROLMENT.COHORT_ID.eq(cohort.value()).and(ENROLMENT.ID.eq(any(enrolments.toArray(UUID[]::new))));
    }

    private List<Selection> read(Condition which) {
        return db.selectFrom(SELECTION)
                .where(which)
                .orderBy(SELECTION.SELECTED_AT.desc())
                .fetch(found -> new Selection(
                        found.getId(),
                        new CohortId(found.getCohortId()),
                        new Order(Verb.valueOf(found.getVerb()), found.getSubject(), found.getWords(), found.getDay()),
                        found.getSelectedBy(),
                        found.getSelectedAt().toInstant()));
    }

    private List<Selected> rows(Condition which, int most) {
        return db.select(ENROLMENT.ID, ENROLMENT.STATUS, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .select(SELECTION_ROW.POSITION, SELECTION_ROW.OUTCOME, SELECTION_ROW.WORDS)
                .from(SELECTION_ROW)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(SELECTION_ROW.ENROLMENT_ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(which)
                .orderBy(SELECTION_ROW.POSITION)
                .limit(most)
                .fetch(found -> selected(
                        found,
                        Optional.ofNullable(found.get(SELECTION_ROW.OUTCOME))
                                .map(outcome ->
                                        new Result(Result.Outcome.valueOf(outcome), found.get(SELECTION_ROW.WORDS)))));
    }

    private static Selected selected(Record found, Optional<Result> result) {
        return new Selected(
                found.get(SELECTION_ROW.POSITION.getName(), Integer.class),
                new EnrolmentId(found.get(ENROLMENT.ID)),
                EnrolmentStatus.valueOf(found.get(ENROLMENT.STATUS)),
                new LearnerFacts(
                        new LearnerId(found.get(LEARNER_.ID)), found.get(LEARNER_.NAME), found.get(LEARNER_.ADDRESS)),
                result);
    }
}
