package dev.atelier.learner.certificate;

import dev.atelier.learner.attendance.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether someone has a certificate, and why not yet. */
public sealed interface Eligibility {

    record Issued(UUID certificate) implements Eligibility {}

    /** It comes when the cohort is completed. */
    record AfterTheEnd() implements Eligibility {}

    /** Nobody has recorded that they were there on any day. */
    record NotAttended(boolean completed) implements Eligibility {}

    /** All is there; it is being written. */
    record OnItsWay() implements Eligibility {}

    /**
     * Decides it from what is known.
     *
     * @param completed whether the cohort is completed with this learner in it
     * @param recorded what is recorded, of each day the newest word first
     */
    static Eligibility of(boolean completed, List<Recorded> recorded, Optional<UUID> certificate) {
        if (certificate.isPresent()) {
            return new Issued(certificate.get());
        }
        if (!attended(recorded)) {
            return new NotAttended(completed);
        }
        return completed ? new OnItsWay() : new AfterTheEnd();
    }

    /** Only the newest word about a day holds. */
    static boolean attended(List<Recorded> recorded) {
        var days = new HashSet<>();
        return recorded.stream()
                .filter(word -> days.add(word.day()))
                .anyMatch(word -> word.status().attended());
    }

    default String toStaff() {
        return switch (this) {
            case Issued issued -> "has a certificate";
            case AfterTheEnd later -> "gets a certificate when the cohort completes";
            case NotAttended absent -> "no certificate: neither checked in nor marked as present";
            case OnItsWay soon -> "certificate on its way";
        };
    }

    default String toLearner() {
        return switch (this) {
            case Issued issued -> "Your certificate is issued.";
            case AfterTheEnd later -> "You were there. Your certificate comes by mail when the cohort is completed.";
            case NotAttended absent ->
                absent.completed()
                        ? "Nothing is recorded of your having been there: no check-in, and no mark by the staff. If you"
                                + " were, ask the staff to mark you as present; the certificate then follows at once."
                        : "A certificate of attendance is for those who check in on the day, with the code on the"
                                + " wall.";
            case OnItsWay soon -> "You were there, and the cohort is completed: your certificate is being written.";
        };
    }
}
