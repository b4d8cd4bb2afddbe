package dev.atelier.mentorship.page;

import java.util.List;

/**
 * A mentor's hours and days away.
 *
 * @param zones that can be chosen
 * @param hoursProblem empty, or what to do about the hours that were typed
 * @param promise within which an answer is due, in words
 */
public record HoursPage(
        String zone,
        List<String> zones,
        List<Day> days,
        String hoursProblem,
        String promise,
        List<Absence> absences,
        Away away) {

    /** One day of the week; times as a time field takes them, empty where there are none. */
    public record Day(int number, String name, String opens, String closes) {}

    /** Days away; {@code words} says from when to when. */
    public record Absence(String removal, String words, boolean byMail) {}

    /** The form for more days away; {@code problem} is empty, or what to do about what was typed. */
    public record Away(String form, String first, String last, String earliest, String problem) {}
}
