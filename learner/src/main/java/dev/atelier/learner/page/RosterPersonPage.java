package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * One person of a roster, for the staff.
 *
 * @param answers what they answered when they signed up; empty if nothing was asked
 * @param needs what they need in order to take part; empty for whom that is no business of, or if it is nothing
 * @param alongside what else they are in, or wait for, at the same time
 * @param removal where to take them off; empty if nobody may, or there is nothing left to take
 */
public record RosterPersonPage(
        String title,
        String roster,
        String name,
        String address,
        StatusTag state,
        String zone,
        List<Answer> answers,
        Optional<String> needs,
        List<String> alongside,
        List<Change> history,
        Notes notes,
        Optional<String> removal) {

    public record Answer(String question, String words) {}

    /** One change of an enrolment. */
    public record Change(StatusTag state, String when, String who, String reason) {}

    /** What the staff has written down, and the form for more. */
    public record Notes(List<Note> notes, String form, AskForm fields) {}

    /**
     * What somebody of the staff has written down.
     *
     * @param removal where to take it back; empty for all but its author and admins
     */
    public record Note(String words, String who, String when, Optional<String> removal) {}
}
