package dev.atelier.api;

import java.util.List;
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

    public Problem problem() {
        return problem;
    }
}
