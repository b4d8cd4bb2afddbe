package dev.atelier.identity.account;

import dev.atelier.event.InstructorId;
import dev.atelier.event.Instructors;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.mentorship.Mentors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the rooms that keep a copy of people what is true of one of them now, in the transaction that made it true. */
@Component
class Acquaintances {

    private final ObjectProvider<Learners> learners;
    private final ObjectProvider<Instructors> instructors;
    private final ObjectProvider<Mentors> mentors;

    Acquaintances(
            ObjectProvider<Learners> learners,
            ObjectProvider<Instructors> instructors,
            ObjectProvider<Mentors> mentors) {
        this.learners = learners;
        this.instructors = instructors;
        this.mentors = mentors;
    }

    void tell(Account person) {
        learners.ifAvailable(
                room -> room.know(new LearnerFacts(new LearnerId(person.id()), person.name(), person.address())));
        var id = new InstructorId(person.id());
        if (person.teaches()) {
            instructors.ifAvailable(room -> room.know(id, person.name(), person.address()));
            mentors.ifAvailable(room -> room.know(id, person.name(), person.address()));
        }
    }

    /** Someone taught before, and does not any more. */
    void retire(Account person) {
        var id = new InstructorId(person.id());
        instructors.ifAvailable(room -> room.retire(id));
        mentors.ifAvailable(room -> room.retire(id));
    }
}
