package dev.atelier.learner.signup;

import dev.atelier.learner.EnrolmentId;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is in, or waits, says something else, or something for the first time. */
@Component
public class ChangeAnswers {

    private final Answers answers;
    private final InstantSource clock;

    ChangeAnswers(Answers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Answers a sentence for each field that can't stay as it is; none if all is kept. */
    @Transactional
    public Map<String, String> change(SignUp signUp, EnrolmentId enrolment, Application application) {
        return switch (Answering.read(signUp, application)) {
            case Verdict.Incomplete incomplete -> incomplete.problems();
            case Verdict.Admitted said -> {
                answers.takeBack(enrolment, signUp, said);
                answers.keep(enrolment, said, clock.instant());
                yield Map.of();
            }
            case Verdict.TooEarly early -> Map.of();
            case Verdict.TooLate late -> Map.of();
        };
    }
}
