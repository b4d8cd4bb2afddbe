package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reads what the day has left open, and what was answered in writing since. */
@Component
public class FollowUps {

    private final DSLContext db;

    FollowUps(DSLContext db) {
        this.db = db;
    }

    /**
     * A question that was open when the day ended.
     *
     * @param answer empty while it is open
     * @param reached how many of those who ask it have a seat, and so a mail
     */
    record Left(UUID id, String words, String author, boolean named, String answer, int votes, int reached) {

        boolean isOpen() {
            return answer.isEmpty();
        }
    }

    /** The most asked first; answered ones only if they were answered after {@code end}. */
    List<Left> of(CohortId cohort, Instant end) {
        return db.select(
                        QUESTION.ID,
                        QUESTION.WORDS,
                        LEARNER_.NAME,
                        QUESTION.NAMED,
                        QUESTION.ANSWER,
                        Asking.votes(),
                        reached())
                .from(QUESTION)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(QUESTION.LEARNER_ID))
                .where(QUESTION.COHORT_ID.eq(cohort.value()))
                .and(QUESTION.STATUS
                        .eq("OPEN")
                        .or(QUESTION.STATUS
                                .eq("ANSWERED")
                                .and(QUESTION.ANSWER.ne(""))
                                .and(QUESTION.SETTLED_AT.gt(Times.stored(end)))))
                .orderBy(Asking.votes().desc(), QUESTION.ID)
                .limit(Questions.MOST)
                .fetch(mapping(Left::new));
    }

    /** How many questions are open in each of these cohorts; those without any are left out. */
    public Map<CohortId, Integer> open(Collection<CohortId> cohorts) {
        return db.select(QUESTION.COHORT_ID.convertFrom(CohortId::new), count())
                .from(QUESTION)
                .where(QUESTION.COHORT_ID.in(
                        cohorts.stream().map(CohortId::value).toList()))
                .and(QUESTION.STATUS.eq(inline("OPEN")))
                .groupBy(QUESTION.COHORT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static Field<Integer> reached() {
        return field(select(countDistinct(QUESTION_VOTE.LEARNER_ID))
                .from(QUESTION_VOTE)
                .join(ENROLMENT)
                .on(ENROLMENT.COHORT_ID.eq(QUESTION_VOTE.COHORT_ID))
                .and(ENROLMENT.LEARNER_ID.eq(QUESTION_VOTE.LEARNER_ID))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .where(QUESTION_VOTE.QUESTION_ID.eq(QUESTION.ID)));
    }
}
