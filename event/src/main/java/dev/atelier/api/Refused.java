package dev.atelier.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Ends a call that can't be done, with the problem that is answered. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never sent anywhere.
    private final Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Refused(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    /** For a program that must tell this from other refusals with the same status. */
    public static Refused because(String reason, HttpStatus status, String detail) {
        return new Refused(Problem.of(reason, status, detail));
    }

    public static Refused field(String field, String message) {
        return new Refused(Problem.of(List.of(new Problem.Fault(field, message))));
    }

    /** What is wrong with several fields, by their names. */
    public static Refused fields(Map<String, String> messages) {
        return new Refused(Problem.of(messages.entrySet().stream()
                .map(message -> new Problem.Fault(message.getKey(), message.getValue()))
                .toList()));
    }

    /** Somebody wrote since the caller has {@link Seen} it; {@code changes} says what, in sentences. */
    public static Refused stale(String detail, List<String> changes) {
        return new Refused(Problem.of(null, HttpStatus.PRECONDITION_FAILED, detail, changes));
    }

    public Problem problem() {
        return problem;
    }
}
