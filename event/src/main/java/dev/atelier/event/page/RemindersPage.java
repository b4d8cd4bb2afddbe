package dev.atelier.event.page;

import java.util.List;

/** The reminders of a workshop, in the order in which they come. */
public record RemindersPage(String title, String address, String back, List<Line> reminders) {

    /** One of them: when it comes, to whom, and how it begins. */
    public record Line(String id, String when, String audience, String subject, String words) {}
}
