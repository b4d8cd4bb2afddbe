package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.SIGN_UP_ANSWER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import dev.atelier.event.CohortId;
import dev.atelier.learner.jooq.tables.Enrolment;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.OrderField;

/** Who is looked for, and in which order, as SQL over enrolments and their learners. */
final class Matching {

    private static final Enrolment LAST_SEEN = ENROLMENT.as("last_seen");

    private Matching() {}

    static Condition in(CohortId cohort, Search search) {
        var name = search.name().strip();
        var named = name.isEmpty()
                ? trueCondition()
                : LEARNER_.NAME.containsIgnoreCase(name).or(LEARNER_.ADDRESS.containsIgnoreCase(name));
        return ENROLMENT
                .COHORT_ID
                .eq(cohort.value())
                .and(ENROLMENT.STATUS.in(search.shown().statuses()))
                .and(named)
                .and(answered(search));
    }

    static List<OrderField<?>> order(Sorting sorting) {
        return switch (sorting) {
            case NAME -> List.of(LEARNER_.NAME, ENROLMENT.ID);
            case FIRST -> List.of(ENROLMENT.WAITING_NUMBER);
            case LAST -> List.of(ENROLMENT.WAITING_NUMBER.desc());
        };
    }

    /** The name of whom the page before ended with is looked up, so that no link holds it. */
    static Condition after(Search search, UUID enrolment) {
        var person = LEARNER_.as("person");
        var number = select(LAST_SEEN.WAITING_NUMBER).from(LAST_SEEN).where(LAST_SEEN.ID.eq(enrolment));
        return switch (search.sorting()) {
            case NAME ->
                row(LEARNER_.NAME, ENROLMENT.ID)
                        .gt(select(person.NAME, LAST_SEEN.ID)
                                .from(LAST_SEEN)
                                .join(person)
                                .on(person.ID.eq(LAST_SEEN.LEARNER_ID))
                                .where(LAST_SEEN.ID.eq(enrolment)));
            case FIRST -> ENROLMENT.WAITING_NUMBER.gt(number);
            case LAST -> ENROLMENT.WAITING_NUMBER.lt(number);
        };
    }

    private static Condition answered(Search search) {
        var question = search.question().orElse(null);
        if (question == null) {
            return trueCondition();
        }
        var theirs = SIGN_UP_ANSWER.ENROLMENT_ID.eq(ENROLMENT.ID).and(SIGN_UP_ANSWER.QUESTION_ID.eq(question));
        return search.answered().isEmpty()
                ? notExists(selectOne().from(SIGN_UP_ANSWER).where(theirs))
                : exists(selectOne().from(SIGN_UP_ANSWER).where(theirs, SIGN_UP_ANSWER.WORDS.eq(search.answered())));
    }
}
