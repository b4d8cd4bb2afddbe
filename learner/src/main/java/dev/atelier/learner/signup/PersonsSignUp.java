package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.ACCESS_NEED;
import static dev.atelier.learner.jooq.Tables.CODE_ATTEMPT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.INVITATION;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static dev.atelier.learner.jooq.Tables.SIGN_UP_ANSWER;
import static dev.atelier.learner.jooq.Tables.SIGN_UP_QUESTION;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said when they signed up, and where they are invited. */
@Component
@Order(11)
class PersonsSignUp implements PersonalData {

    private final DSLContext db;

    PersonsSignUp(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Sign-up";
    }

    @Override
    public String about() {
        return "What you answered when you signed up, kept as long as the cohort is; what you need in order to take"
                + " part, kept until a month after the workshop or until you leave it, and read by its lead and admins"
                + " only; where your address is invited.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "answers.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                SIGN_UP_QUESTION.WORDS.as("question"),
                                SIGN_UP_ANSWER.WORDS.as("answer"))
                        .from(SIGN_UP_ANSWER)
                        .join(SIGN_UP_QUESTION)
                        .on(SIGN_UP_QUESTION.ID.eq(SIGN_UP_ANSWER.QUESTION_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(SIGN_UP_QUESTION.COHORT_ID))
                        .where(SIGN_UP_ANSWER.ENROLMENT_ID.in(enrolments(person)))
                        .orderBy(SIGN_UP_ANSWER.ENROLMENT_ID, SIGN_UP_QUESTION.POSITION));
        archive.list(
                "needs.json",
                db.select(ROSTER.TITLE.as("workshop"), ACCESS_NEED.WORDS.as("need"), ACCESS_NEED.SAID_AT.as("when"))
                        .from(ACCESS_NEED)
                        .join(ENROLMENT)
                        .on(ENROLMENT.ID.eq(ACCESS_NEED.ENROLMENT_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(ENROLMENT.LEARNER_ID.eq(person.id()))
                        .orderBy(ENROLMENT.ID));
        archive.list(
                "invitations.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                INVITATION.ADDRESS.as("e-mail address"),
                                INVITATION.INVITED_AT.as("when"))
                        .from(INVITATION)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(INVITATION.COHORT_ID))
                        .where(INVITATION.ADDRESS.eq(address(person)))
                        .orderBy(INVITATION.INVITED_AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(SIGN_UP_ANSWER)
                        .where(SIGN_UP_ANSWER.ENROLMENT_ID.in(enrolments(person)))
                        .execute()
                + db.deleteFrom(ACCESS_NEED)
                        .where(ACCESS_NEED.ENROLMENT_ID.in(enrolments(person)))
                        .execute()
                + db.deleteFrom(INVITATION)
                        .where(INVITATION.ADDRESS.eq(address(person)))
                        .execute()
                + db.deleteFrom(CODE_ATTEMPT)
                        .where(CODE_ATTEMPT.LEARNER_ID.eq(person.id()))
                        .execute());
    }

    private static String address(Person person) {
        return person.address().toLowerCase(Locale.ROOT);
    }

    private static Select<Record1<UUID>> enrolments(Person person) {
        return select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.LEARNER_ID.eq(person.id()));
    }
}
