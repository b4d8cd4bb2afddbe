package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.SIGN_UP;
import static dev.atelier.learner.jooq.Tables.SIGN_UP_QUESTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.signup.SignUpQuestion.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Keeps how people sign up for each cohort. */
@Component
public class SignUps {

    private final DSLContext db;

    SignUps(DSLContext db) {
        this.db = db;
    }

    /** How one signs up for a cohort, as a column of a bigger query. */
    public static Field<SignUp> of(Field<UUID> cohort) {
        return multiset(select(
                                SIGN_UP.REVISION,
                                SIGN_UP.OPENS_AT,
                                SIGN_UP.CLOSES_AT,
                                SIGN_UP.CODE,
                                SIGN_UP.ASKS_NEEDS,
                                questions(SIGN_UP.COHORT_ID))
                        .from(SIGN_UP)
                        .where(SIGN_UP.COHORT_ID.eq(cohort)))
                .convertFrom(rows -> rows.isEmpty()
                        ? SignUp.PLAIN
                        : rows.map(mapping(SignUp::new)).getFirst());
    }

    public SignUp of(CohortId cohort) {
        return db.select(of(val(cohort.value()))).fetchSingle().value1();
    }

    private static Field<List<SignUpQuestion>> questions(Field<UUID> cohort) {
        return multiset(select(
                                SIGN_UP_QUESTION.ID,
                                SIGN_UP_QUESTION.WORDS,
                                SIGN_UP_QUESTION.KIND.convertFrom(Kind::valueOf),
                                SIGN_UP_QUESTION.REQUIRED,
                                SIGN_UP_QUESTION.CHOICES.convertFrom(SignUps::choices))
                        .from(SIGN_UP_QUESTION)
                        .where(SIGN_UP_QUESTION.COHORT_ID.eq(cohort), SIGN_UP_QUESTION.RETIRED_AT.isNull())
                        .orderBy(SIGN_UP_QUESTION.POSITION))
                .convertFrom(rows -> rows.map(mapping(SignUpQuestion::new)));
    }

    /** Every question that somebody has answered or is asked, for tables. */
    public List<SignUpQuestion> everAsked(CohortId cohort) {
        return read(SIGN_UP_QUESTION.COHORT_ID.eq(cohort.value()));
    }

    /** False if somebody else has changed it since that revision. */
    boolean write(CohortId cohort, SignUp signUp) {
        return db.insertInto(SIGN_UP)
                        .set(SIGN_UP.COHORT_ID, cohort.value())
                        .set(SIGN_UP.REVISION, signUp.revision() + 1)
                        .set(SIGN_UP.OPENS_AT, signUp.opensAt())
                        .set(SIGN_UP.CLOSES_AT, signUp.closesAt())
                        .set(SIGN_UP.CODE, signUp.code())
                        .set(SIGN_UP.ASKS_NEEDS, signUp.asksNeeds())
                        .onConflict(SIGN_UP.COHORT_ID)
                        .doUpdate()
                        .set(SIGN_UP.REVISION, excluded(SIGN_UP.REVISION))
                        .set(SIGN_UP.OPENS_AT, excluded(SIGN_UP.OPENS_AT))
                        .set(SIGN_UP.CLOSES_AT, excluded(SIGN_UP.CLOSES_AT))
                        .set(SIGN_UP.CODE, excluded(SIGN_UP.CODE))
                        .set(SIGN_UP.ASKS_NEEDS, excluded(SIGN_UP.ASKS_NEEDS))
                        .where(SIGN_UP.REVISION.eq(signUp.revision()))
                        .execute()
                == 1;
    }

    /** Waits until nobody else adds a question to this cohort. */
    void lock(CohortId cohort) {
        db.insertInto(SIGN_UP)
                .set(SIGN_UP.COHORT_ID, cohort.value())
                .set(SIGN_UP.REVISION, 0)
                .onConflict(SIGN_UP.COHORT_ID)
                .doUpdate()
                .set(SIGN_UP.REVISION, SIGN_UP.REVISION)
                .execute();
    }

    /** A new one, or other words for one that stands; of what kind it is stays. */
    void put(CohortId cohort, SignUpQuestion question) {
        db.insertInto(SIGN_UP_QUESTION)
                .set(SIGN_UP_QUESTION.ID, question.id())
                .set(SIGN_UP_QUESTION.COHORT_ID, cohort.value())
                .set(SIGN_UP_QUESTION.WORDS, question.words())
                .set(SIGN_UP_QUESTION.KIND, question.kind().name())
                .set(SIGN_UP_QUESTION.REQUIRED, question.required())
                .set(SIGN_UP_QUESTION.CHOICES, String.join("\n", question.choices()))
                .onConflict(SIGN_UP_QUESTION.ID)
                .doUpdate()
                .set(SIGN_UP_QUESTION.WORDS, excluded(SIGN_UP_QUESTION.WORDS))
                .set(SIGN_UP_QUESTION.REQUIRED, excluded(SIGN_UP_QUESTION.REQUIRED))
                .set(SIGN_UP_QUESTION.CHOICES, excluded(SIGN_UP_QUESTION.CHOICES))
                .where(SIGN_UP_QUESTION.COHORT_ID.eq(cohort.value()))
                .execute();
    }

    void retire(CohortId cohort, UUID question, Instant now) {
        db.update(SIGN_UP_QUESTION)
                .set(SIGN_UP_QUESTION.RETIRED_AT, Times.stored(now))
                .where(
                        SIGN_UP_QUESTION.ID.eq(question),
                        SIGN_UP_QUESTION.COHORT_ID.eq(cohort.value()),
                        SIGN_UP_QUESTION.RETIRED_AT.isNull())
                .execute();
    }

    private List<SignUpQuestion> read(Condition which) {
        return db.selectFrom(SIGN_UP_QUESTION)
                .where(which)
                .orderBy(SIGN_UP_QUESTION.POSITION)
                .fetch(found -> new SignUpQuestion(
                        found.getId(),
                        found.getWords(),
                        Kind.valueOf(found.getKind()),
                        found.getRequired(),
                        choices(found.getChoices())));
    }

    private static List<String> choices(String lines) {
        return lines.lines().toList();
    }
}
