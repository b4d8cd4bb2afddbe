package dev.atelier.event.page;

import java.util.List;

/** The reminders of one cohort: those to come and those that were sent. */
public record CohortRemindersPage(
        String title, String address, String workshopReminders, List<Line> coming, List<Sent> sent) {

    /** One to come; {@code state} says in words what becomes of it. */
    public record Line(String subject, String audience, String when, String state, String look) {}

    public record Sent(String subject, String at, int people) {}
}
