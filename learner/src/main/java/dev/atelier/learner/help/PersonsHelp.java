package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.event.Archive;
import dev.atelier.event.CohortId;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.LearnerId;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody was stuck, and what they said of it. */
@Component
@Order(12)
class PersonsHelp implements PersonalData {

    private final DSLContext db;
    private final HelpQueue queue;

    PersonsHelp(DSLContext db, HelpQueue queue) {
        this.db = db;
        this.queue = queue;
    }

    @Override
    public String title() {
        return "Help";
    }

    @Override
    public String about() {
        return "Each time you asked for help on a day: what you saw, where you sat, how it ended. Kept as long as the"
                + " cohort is, since waiting times are counted.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "requests.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                HELP_REQUEST.SEES.as("what you saw"),
                                HELP_REQUEST.SITS.as("where you sat"),
                                HELP_REQUEST.STATUS,
                                HELP_REQUEST.ASKED_AT.as("asked"),
                                HELP_REQUEST.STARTED_AT.as("somebody came"),
                                HELP_REQUEST.HELPED_BEFORE.as("helped before"),
                                HELP_REQUEST.ENDED_AT.as("ended"))
                        .from(HELP_REQUEST)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(HELP_REQUEST.COHORT_ID))
                        .where(HELP_REQUEST.LEARNER_ID.eq(person.id()))
                        .orderBy(HELP_REQUEST.PLACE));
    }

    /** Nobody goes to look for whoever is erased; and whom they helped is led by somebody else from now on. */
    @Override
    public Outcome erase(Person person) {
        db.selectDistinct(HELP_REQUEST.COHORT_ID)
                .from(HELP_REQUEST)
                .where(HELP_REQUEST.LEARNER_ID.eq(person.id()), HelpQueue.IS_OPEN)
                .fetch(HELP_REQUEST.COHORT_ID)
                .forEach(cohort -> queue.end(new CohortId(cohort), new LearnerId(person.id()), false));
        var handedBack = db.update(HELP_REQUEST)
                .set(HELP_REQUEST.STATUS, "WAITING")
                .setNull(HELP_REQUEST.CLAIMED_BY)
                .setNull(HELP_REQUEST.CLAIMED_AT)
                .where(HELP_REQUEST.CLAIMED_BY.eq(person.id()), HELP_REQUEST.STATUS.eq("CLAIMED"))
                .execute();
        var words = db.update(HELP_REQUEST)
                .set(HELP_REQUEST.SEES, "")
                .set(HELP_REQUEST.SITS, "")
                .where(HELP_REQUEST.LEARNER_ID.eq(person.id()))
                .and(HELP_REQUEST.SEES.ne("").or(HELP_REQUEST.SITS.ne("")))
                .execute();
        return new Outcome.Erased(handedBack + words);
    }
}
