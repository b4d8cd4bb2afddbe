package dev.atelier.event.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a cohort is still reminded of, in the order in which it comes, and what it was, the latest first. */
public record CohortRemindersAnswer(List<DueReminder> ahead, List<SentReminder> sent) {

    /**
     * GOES_OUT by itself, WAITS until seats are given out (what comes after the workshop: until it is confirmed), or is
     * TOO_LATE to be sent any more.
     */
    public enum Outlook {
        GOES_OUT,
        WAITS,
        TOO_LATE
    }

    /** One that is still to come. */
    public record DueReminder(UUID reminder, String subject, String audience, Instant due, Outlook outlook) {}

    /** One that was sent, to so many people. */
    public record SentReminder(UUID reminder, String subject, Instant at, int people) {}
}
