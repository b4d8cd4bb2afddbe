package dev.atelier.mentorship.work;

import static dev.atelier.testing.Calls.answer;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.Programs;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A learner whose programs hand work in. */
abstract class WorkingLearner {

    @Autowired
    World world;

    @Autowired
    Programs programs;

    CohortId cohort;
    Calls meera;

    @BeforeEach
    void aLearner() {
        cohort = world.cohort(world.mentor("Ravi"));
        meera = programs.learner(world.learner("Meera", cohort));
    }

    static String tag(MvcTestResult read) {
        answer(read);
        return String.valueOf(read.getResponse().getHeader("ETag"));
    }
}
