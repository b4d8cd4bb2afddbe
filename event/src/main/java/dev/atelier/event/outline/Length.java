package dev.atelier.event.outline;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something takes, where a text says so before or behind it: "(30 min)", "– 1 h 15", "45 minutes: …". */
record Length(String text, @Nullable Integer minutes) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int TAIL = 40;
    private static final String HOURS = "(?:hours?|hrs?|h|stunden?|std|heures?|horas?)\\.?";
    private static final String MINUTES = "(?:minutes?|mins?|minuten|minutos?)\\.?";
    private static final String SAID = "(?:(?<hours>\\d{1,2})(?:[.,](?<part>5|25|75))?\\s?" + HOURS
            + "(?:\\s?(?:and\\s)?(?<rest>\\d{1,2})(?:\\s?" + MINUTES + ")?)?|(?<minutes>\\d{1,3})\\s?" + MINUTES + ")";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\s,;:|–—-]*[(\\[]\\s?(?:ca?\\.?\\s|~|about\\s)?" + SAID + "\\s?[)\\]]$", FLAGS);
    private static final Pattern BEHIND = Pattern.compile("\\s?(?:[,;:|–—]|\\s-)\\s?" + SAID + "$", FLAGS);
    private static final Pattern BEFORE =
            Pattern.compile("[(\\[]?" + SAID + "(?:[)\\]]\\s?[:|–—-]?|\\s?[:|–—]|\\s-)\\s(?=\\S)", FLAGS);

    private static final Pattern CELL = Pattern.compile("[(\\[]?(?:ca?\\.?\\s|~|about\\s)?" + SAID + "[)\\]]?", FLAGS);
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3})");

    /** The text without its length; what is longer than a day is none. */
    static Length of(String text) {
        var tail = Math.max(0, text.length() - TAIL);
        for (var pattern : new Pattern[] {IN_BRACKETS, BEHIND}) {
            var found = pattern.matcher(text).region(tail, text.length());
            if (found.find() && found.start() > 0 && isOne(found)) {
                return new Length(text.substring(0, found.start()).strip(), minutes(found));
            }
        }
        var found = BEFORE.matcher(text).region(0, Math.min(text.length(), TAIL));
        return found.lookingAt() && isOne(found)
                ? new Length(text.substring(found.end()), minutes(found))
                : new Length(text, null);
    }

    /** In minutes, of a cell that holds nothing else: "45 min", "1h", "1:30", and, where its column says so, "45". */
    static @Nullable Integer ofCell(String cell, boolean bare) {
        var said = CELL.matcher(cell);
        if (said.matches()) {
            return isOne(said) ? (Integer) minutes(said) : null;
        }
        var clock = bare ? HOURS_AND_MINUTES.matcher(cell) : null;
        if (clock != null && clock.matches()) {
            var minutes = (clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1)) * 60)
                    + Integer.parseInt(clock.group(2));
            return minutes >= 1 && minutes <= Slot.MOST_MINUTES ? (Integer) minutes : null;
        }
        return null;
    }

    private static boolean isOne(Matcher found) {
        var minutes = minutes(found);
        return minutes >= 1 && minutes <= Slot.MOST_MINUTES;
    }

    private static int minutes(Matcher found) {
        if (found.group("hours") == null) {
            return Integer.parseInt(found.group("minutes"));
        }
        var part = found.group("part");
        var rest = found.group("rest");
        return (int) Duration.ofHours(Integer.parseInt(found.group("hours"))).toMinutes()
                + (part == null ? 0 : part.equals("5") ? 30 : part.equals("25") ? 15 : 45)
                + (rest == null ? 0 : Integer.parseInt(rest));
    }
}
