package dev.atelier.learner.signup;

import dev.atelier.event.CohortId;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff asks something of whoever signs up, or stops asking it. */
@Component
class AskQuestions {

    private final SignUps signUps;
    private final InstantSource clock;

    AskQuestions(SignUps signUps, InstantSource clock) {
        this.signUps = signUps;
        this.clock = clock;
    }

    /** False if there are as many questions as there may be. */
    @Transactional
    public boolean ask(CohortId cohort, SignUpQuestion question) {
        signUps.lock(cohort);
        var asked = signUps.of(cohort).questions();
        var another = asked.stream().noneMatch(one -> one.id().equals(question.id()));
        if (another && asked.size() >= SignUpWords.MOST) {
            return false;
        }
        signUps.put(cohort, question);
        return true;
    }

    @Transactional
    public void retire(CohortId cohort, UUID question) {
        signUps.retire(cohort, question, clock.instant());
    }
}
