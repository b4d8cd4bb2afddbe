package dev.atelier.learner.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerChanged;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.enrolment.EnrolmentTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

@EnrolmentTest
class KnownLearnersTest {

    @Autowired
    Learners learners;

    @Test
    void onlyAChangeIsAnnounced(PublishedEvents events) {
        var meera = new LearnerFacts(new LearnerId(UUID.randomUUID()), "Meera", "meera@example.org");
        var renamed = new LearnerFacts(meera.id(), "Meera Iyer", "meera@example.org");

        learners.know(meera);
        learners.know(meera);
        assertThat(events.ofType(LearnerChanged.class)).isEmpty();
        learners.know(renamed);
        learners.know(renamed);

        assertThat(events.ofType(LearnerChanged.class)).containsExactly(new LearnerChanged(renamed));
        assertThat(learners.learner(meera.id())).contains(renamed);
    }

    @Test
    void nobodyIsKnownBeforeTheyAreIntroduced() {
        assertThat(learners.learner(new LearnerId(UUID.randomUUID()))).isEmpty();
    }
}
