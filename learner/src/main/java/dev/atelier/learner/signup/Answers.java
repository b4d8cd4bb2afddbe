package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.ACCESS_NEED;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.SIGN_UP_ANSWER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Keeps what people answered when they signed up, and what they need. */
@Component
public class Answers {

    private final DSLContext db;

    Answers(DSLContext db) {
        this.db = db;
    }

    /** One answer. */
    public record Given(UUID question, String words) {}

    /** What an enrolment's learner answered, as a column of a bigger query. */
    public static Field<List<Given>> given(Field<UUID> enrolment) {
        return multiset(select(SIGN_UP_ANSWER.QUESTION_ID, SIGN_UP_ANSWER.WORDS)
                        .from(SIGN_UP_ANSWER)
                        .where(SIGN_UP_ANSWER.ENROLMENT_ID.eq(enrolment)))
                .convertFrom(rows -> rows.map(mapping(Given::new)));
    }

    /** What somebody said when they last signed up for a cohort, as a form would send it. */
    public Application last(CohortId cohort, LearnerId learner) {
        var fields = new HashMap<String, String>();
        db.select(given(ENROLMENT.ID), ACCESS_NEED.WORDS)
                .from(ENROLMENT)
                .leftJoin(ACCESS_NEED)
                .on(ACCESS_NEED.ENROLMENT_ID.eq(ENROLMENT.ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()), ENROLMENT.LEARNER_ID.eq(learner.value()))
                .orderBy(ENROLMENT.WAITING_NUMBER.desc())
                .limit(1)
                .forEach(found -> {
                    found.value1().forEach(given -> fields.put("answer-" + given.question(), given.words()));
                    if (found.value2() != null) {
                        fields.put(Application.NEEDS, found.value2());
                    }
                });
        return new Application(fields);
    }

    /** Puts these in the place of what was said before; of questions that are no longer asked, it stays. */
    void keep(EnrolmentId enrolment, Verdict.Admitted said, Instant now) {
        if (!said.answers().isEmpty()) {
            db.insertInto(SIGN_UP_ANSWER, SIGN_UP_ANSWER.ENROLMENT_ID, SIGN_UP_ANSWER.QUESTION_ID, SIGN_UP_ANSWER.WORDS)
                    .valuesOfRows(said.answers().entrySet().stream()
                            .map(answer -> row(enrolment.value(), answer.getKey(), answer.getValue()))
                            .toList())
                    .onConflict(SIGN_UP_ANSWER.ENROLMENT_ID, SIGN_UP_ANSWER.QUESTION_ID)
                    .doUpdate()
                    .set(SIGN_UP_ANSWER.WORDS, excluded(SIGN_UP_ANSWER.WORDS))
                    .execute();
        }
        if (!said.needs().isEmpty()) {
            db.insertInto(ACCESS_NEED)
                    .set(ACCESS_NEED.ENROLMENT_ID, enrolment.value())
                    .set(ACCESS_NEED.WORDS, said.needs())
                    .set(ACCESS_NEED.SAID_AT, Times.stored(now))
                    .onConflict(ACCESS_NEED.ENROLMENT_ID)
                    .doUpdate()
                    .set(ACCESS_NEED.WORDS, excluded(ACCESS_NEED.WORDS))
                    .set(ACCESS_NEED.SAID_AT, excluded(ACCESS_NEED.SAID_AT))
                    .execute();
        }
    }

    /** What is asked and was left empty this time is taken back. */
    void takeBack(EnrolmentId enrolment, SignUp signUp, Verdict.Admitted said) {
        var empty = signUp.questions().stream()
                .map(SignUpQuestion::id)
                .filter(question -> !said.answers().containsKey(question))
                .toList();
        db.deleteFrom(SIGN_UP_ANSWER)
                .where(SIGN_UP_ANSWER.ENROLMENT_ID.eq(enrolment.value()), SIGN_UP_ANSWER.QUESTION_ID.in(empty))
                .execute();
        if (said.needs().isEmpty()) {
            db.deleteFrom(ACCESS_NEED)
                    .where(ACCESS_NEED.ENROLMENT_ID.eq(enrolment.value()))
                    .execute();
        }
    }
}
