package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody asked the room, and which questions were theirs, too. */
@Component
@Order(13)
class PersonsQuestions implements PersonalData {

    private static final String GONE = "This question was erased together with whoever asked it.";

    private final DSLContext db;

    PersonsQuestions(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public String about() {
        return "What you asked the room, by name or not, its answers, and the questions you voted for. Kept as long as"
                + " the cohort is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "questions.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                QUESTION.WORDS.as("question"),
                                QUESTION.NAMED.as("by name"),
                                QUESTION.STATUS,
                                QUESTION.ANSWER,
                                QUESTION.ASKED_AT.as("asked"),
                                QUESTION.SETTLED_AT.as("settled"))
                        .from(QUESTION)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(QUESTION.COHORT_ID))
                        .where(QUESTION.LEARNER_ID.eq(person.id()))
                        .orderBy(QUESTION.ID));
        archive.list(
                "votes.json",
                db.select(QUESTION.WORDS.as("question"), QUESTION_VOTE.AT.as("when"))
                        .from(QUESTION_VOTE)
                        .join(QUESTION)
                        .on(QUESTION.ID.eq(QUESTION_VOTE.QUESTION_ID))
                        .where(QUESTION_VOTE.LEARNER_ID.eq(person.id()))
                        .orderBy(QUESTION_VOTE.AT));
    }

    /** An answer repeats what was asked, so it goes as well. What nobody has answered is hidden: there is nothing to answer. */
    @Override
    public Outcome erase(Person person) {
        var open = QUESTION.STATUS.eq("OPEN");
        var asked = db.update(QUESTION)
                .set(QUESTION.WORDS, GONE)
                .set(QUESTION.ANSWER, "")
                .set(QUESTION.NAMED, false)
                .set(QUESTION.SETTLED_BY, when(open, QUESTION.LEARNER_ID).otherwise(QUESTION.SETTLED_BY))
                .set(QUESTION.SETTLED_AT, when(open, QUESTION.ASKED_AT).otherwise(QUESTION.SETTLED_AT))
                .set(QUESTION.STATUS, when(open, "HIDDEN").otherwise(QUESTION.STATUS))
                .where(QUESTION.LEARNER_ID.eq(person.id()), QUESTION.WORDS.ne(GONE))
                .execute();
        return new Outcome.Erased(asked);
    }
}
