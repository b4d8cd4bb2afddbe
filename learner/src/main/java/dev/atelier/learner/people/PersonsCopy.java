package dev.atelier.learner.people;

import static dev.atelier.learner.jooq.Tables.LEARNER_;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** This room's copy of a name and an address: the last to go here, so that what is still said of seats finds its person. */
@Component
@Order(19)
class PersonsCopy implements PersonalData {

    private final DSLContext db;
    private final Learners learners;

    PersonsCopy(DSLContext db, Learners learners) {
        this.db = db;
        this.learners = learners;
    }

    @Override
    public String title() {
        return "Learner";
    }

    @Override
    public String about() {
        return "Your name and address as rosters and mails show them: a copy of your account.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "known-as.json",
                db.select(LEARNER_.NAME, LEARNER_.ADDRESS.as("e-mail address"))
                        .from(LEARNER_)
                        .where(LEARNER_.ID.eq(person.id())));
    }

    /** Told to the rooms outside, too: what they hear too late then says nobody's name. */
    @Override
    public Outcome erase(Person person) {
        var id = new LearnerId(person.id());
        var known = learners.learner(id)
                .filter(copy -> !copy.address().equals(person.nowhere()))
                .isPresent();
        if (known) {
            learners.know(new LearnerFacts(id, NOBODY, person.nowhere()));
        }
        return new Outcome.Erased(known ? 1 : 0);
    }
}
