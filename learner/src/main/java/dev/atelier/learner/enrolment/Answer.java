package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentId;
import java.util.Map;

/** What a learner hears who asks for a seat; asked twice, the answer is the same. */
sealed interface Answer {

    record Enrolled(EnrolmentId id) implements Answer {}

    /**
     * No seat is free yet.
     *
     * @param position 1 for whoever is next
     */
    record Waitlisted(EnrolmentId id, int position) implements Answer {}

    record Refused(Reason reason) implements Answer {}

    /** Something that the organisers ask is missing or wrong: a sentence for each field of the form. */
    record Incomplete(Map<String, String> problems) implements Answer {}
}
