package dev.atelier.learner.day;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was noted of somebody on the days: no words, only facts that are counted. They stay, under nobody's name. */
@Component
@Order(11)
class PersonsDays implements PersonalData {

    private final DSLContext db;

    PersonsDays(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Days";
    }

    @Override
    public String about() {
        return "What you answered at checkpoints, and which items you completed. Kept as long as the cohort is;"
                + " certificates rest on it.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "checkpoints.json",
                db.select(
                                CHECKPOINT_RUN.PROMPT.as("question"),
                                CHECKPOINT_ANSWER.ANSWER,
                                CHECKPOINT_ANSWER.AT.as("when"))
                        .from(CHECKPOINT_ANSWER)
                        .join(CHECKPOINT_RUN)
                        .on(CHECKPOINT_RUN.ID.eq(CHECKPOINT_ANSWER.RUN_ID))
                        .where(CHECKPOINT_ANSWER.LEARNER_ID.eq(person.id()))
                        .orderBy(CHECKPOINT_ANSWER.NUMBER));
        archive.list(
                "progress.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                PROGRESS_FACT.ITEM_KEY.as("item"),
                                PROGRESS_FACT.KIND.as("what"),
                                PROGRESS_FACT.SOURCE.as("said by"),
                                PROGRESS_FACT.AT.as("when"))
                        .from(PROGRESS_FACT)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(PROGRESS_FACT.COHORT_ID))
                        .where(PROGRESS_FACT.LEARNER_ID.eq(person.id()))
                        .orderBy(PROGRESS_FACT.ID));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(0);
    }
}
