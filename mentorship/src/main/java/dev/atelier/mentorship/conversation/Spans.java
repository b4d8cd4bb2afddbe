package dev.atelier.mentorship.conversation;

import java.time.Duration;

/** Lengths of time in words, as exact as somebody who waits wants to know them. */
final class Spans {

    private static final int HOURS = 48;

    private Spans() {}

    /** "20 minutes", "5 hours", "3 days"; never less than a minute. */
    static String words(Duration span) {
        if (span.toMinutes() < 100) {
            return count(Math.max(1, span.toMinutes()), "minute");
        }
        var hours = Math.round(span.toMinutes() / 60.0);
        return hours < HOURS ? count(hours, "hour") : count(Math.round(hours / 24.0), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
