package dev.atelier.learner.page;

import java.util.List;

/** Who is here on a day, with corrections by hand and their history. */
public record AttendancePage(
        Cohort cohort,
        String day,
        String dayWords,
        List<Link> days,
        String counts,
        String code,
        Squares squares,
        List<Person> people) {

    public record Link(String day, String words, boolean current) {}

    /**
     * Someone with a seat.
     *
     * @param status PRESENT, LATE, EXCUSED or ABSENT; empty if nothing is recorded
     * @param certificate whether there is one, else why not yet
     */
    public record Person(
            String learner, String name, String status, String words, List<String> history, String certificate) {}
}
