package dev.atelier.identity.account;

import dev.atelier.event.InstructorId;
import dev.atelier.event.Instructors;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.mentorship.Mentors;
import org.springframework.stereotype.Component;

/** Tells the rooms that keep a copy of people what is true of one of them now, in the transaction that made it true. */
@Component
class Acquaintances {

    private final Learners learners;
    private final Instructors instructors;
    private final Mentors mentors;

    Acquaintances(Learners learners, Instructors instructors, Mentors mentors) {
        this.learners = learners;
        this.instructors = instructors;
        this.mentors = mentors;
    }

    void tell(Account person) {
        learners.know(new LearnerFacts(new LearnerId(person.id()), person.name(), person.address()));
        var id = new InstructorId(person.id());
        if (person.teaches()) {
            instructors.know(id, person.name(), person.address());
            mentors.know(id, person.name(), person.address());
        }
    }

    /** Someone taught before, and does not any more. */
    void retire(Account person) {
        var id = new InstructorId(person.id());
        instructors.retire(id);
        mentors.retire(id);
    }
}
