package dev.atelier.mentorship.mailing;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.LearnerFacts;
import java.util.List;

/** A cohort that is over, with those who teach it: the first one leads. */
public record Run(CohortFacts cohort, List<Teacher> teachers) {

    /** One who teaches, with an address of their own. */
    public record Teacher(InstructorId id, String name, String address) {}

    public Teacher lead() {
        return teachers.getFirst();
    }

    public CohortId id() {
        return cohort.id();
    }

    /** A learner nobody else has met. */
    public static LearnerFacts learner(String name) {
        var id = java.util.UUID.randomUUID();
        return new LearnerFacts(
                new dev.atelier.learner.LearnerId(id),
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "-" + id + "@learner.example");
    }
}
