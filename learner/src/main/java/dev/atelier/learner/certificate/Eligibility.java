package dev.atelier.learner.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether someone has a certificate, and why not yet. */
sealed interface Eligibility {

    record Issued(UUID certificate) implements Eligibility {}

    /** It was issued and revoked: no other one follows. */
    record Revoked(UUID certificate) implements Eligibility {}

    /** All is met; it comes when the cohort is completed. */
    record AfterTheEnd() implements Eligibility {}

    /** Something is missing. */
    record NotYet(boolean completed, List<Condition> missing) implements Eligibility {}

    /** All is there; it is being written. */
    record OnItsWay() implements Eligibility {}

    /**
     * Decides it from what is known.
     *
     * @param completed whether the cohort is completed with this learner in it
     */
    static Eligibility of(boolean completed, List<Condition> conditions, Optional<Held> held) {
        if (held.isPresent()) {
            return held.get().revoked()
                    ? new Revoked(held.get().certificate())
                    : new Issued(held.get().certificate());
        }
        var missing = conditions.stream().filter(condition -> !condition.met()).toList();
        if (!missing.isEmpty()) {
            return new NotYet(completed, missing);
        }
        return completed ? new OnItsWay() : new AfterTheEnd();
    }

    default String toStaff() {
        return switch (this) {
            case Issued issued -> "has a certificate";
            case Revoked revoked -> "the certificate was revoked";
            case AfterTheEnd later -> "gets a certificate when the cohort completes";
            case NotYet not ->
                "no certificate yet: "
                        + (not.missing.size() > 2
                                ? not.missing.size() + " things are missing"
                                : not.missing.stream().map(Condition::evidence).collect(Collectors.joining("; ")));
            case OnItsWay soon -> "certificate on its way";
        };
    }

    default String toLearner() {
        return switch (this) {
            case Issued issued -> "Your certificate is issued.";
            case Revoked revoked -> "Your certificate was revoked. A mail said why.";
            case AfterTheEnd later ->
                "All that is asked is there. Your certificate comes by mail when the cohort is completed.";
            case NotYet not ->
                not.missing.size() == 1
                        ? "One thing is missing for your certificate." + whenItComes(not)
                        : not.missing.size() + " things are missing for your certificate." + whenItComes(not);
            case OnItsWay soon ->
                "All that is asked is there, and the cohort is completed: your certificate is being written.";
        };
    }

    private static String whenItComes(NotYet not) {
        return not.completed
                ? " As soon as it is recorded, your certificate follows by itself. If something is recorded wrongly,"
                        + " ask the staff."
                : " There is still time: it is issued when the cohort is completed, or later as soon as all is there.";
    }
}
