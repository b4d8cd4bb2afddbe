package dev.atelier.learner.signup;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at whoever wants to sign up by themselves: the time, the code, the answers. */
@Component
public class SignUpDoor {

    private final CodeAttempts attempts;
    private final Answers answers;

    SignUpDoor(CodeAttempts attempts, Answers answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    /** Where and who. */
    public record Arriving(CohortId cohort, ZoneId zone, LearnerId learner) {}

    /** {@code invited} lets somebody in at any time and without a code; they are asked what everybody is asked. */
    public Verdict ask(SignUp signUp, Arriving who, Application application, boolean invited, Instant now) {
        if (!invited) {
            if (signUp.isEarly(who.zone(), now)) {
                return new Verdict.TooEarly();
            }
            if (signUp.isLate(who.zone(), now)) {
                return new Verdict.TooLate();
            }
            var problem = signUp.asksCode() ? code(signUp, who, application.at(Application.CODE), now) : "";
            if (!problem.isEmpty()) {
                return new Verdict.Incomplete(Map.of(Application.CODE, problem));
            }
        }
        return Answering.read(signUp, application);
    }

    /** Within the transaction that wrote the enrolment. */
    public void keep(EnrolmentId enrolment, Verdict.Admitted said, Instant now) {
        answers.keep(enrolment, said, now);
    }

    private String code(SignUp signUp, Arriving who, String typed, Instant now) {
        if (typed.isEmpty()) {
            return "Please type the access code that the organisers gave you.";
        }
        if (attempts.exhausted(who.cohort(), who.learner(), now)) {
            return "That was too often. Please wait an hour, and ask the organisers for the access code.";
        }
        if (signUp.isCode(typed)) {
            return "";
        }
        attempts.failed(who.cohort(), who.learner(), now);
        return "This is not the access code of this workshop. Please look again, or ask the organisers.";
    }
}
