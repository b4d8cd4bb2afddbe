package dev.atelier.event.cohort;

import static dev.atelier.event.cohort.CohortForm.said;

import dev.atelier.event.time.TypedTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wishes of a plan as they were typed. */
record WishForm(
        @Nullable String ratio,
        @Nullable String minimum,
        @Nullable String decide,
        @Nullable String ahead) {

    static final String RATIO = "wishes.ratio";
    static final String MINIMUM = "wishes.minimum";
    static final String DECIDE = "wishes.decide";
    static final String AHEAD = "wishes.ahead";

    private static final int MOST_LEARNERS = 1000;
    private static final int MOST_NEEDED = 10_000;
    private static final int MOST_DAYS = 60;
    private static final int USUAL_DAYS = 3;

    static WishForm empty() {
        return new WishForm("", "", "", "");
    }

    static WishForm of(Wishes wishes) {
        var minimum = wishes.minimum();
        return new WishForm(
                number(wishes.learnersPerHelper()),
                minimum == null ? "" : number(minimum.learners()),
                minimum == null ? "" : minimum.decideOn().toString(),
                minimum == null ? "" : number(minimum.daysAhead()));
    }

    /** The same wishes for another date: that day is over, or another one. */
    WishForm withoutDay() {
        return new WishForm(ratio, minimum, "", ahead);
    }

    /**
     * Reads what was typed.
     *
     * @param capacity the seats, of which a minimum is a part
     * @param starts when the cohort starts, if that was readable
     */
    Wishes read(int capacity, @Nullable LocalDateTime starts, Map<String, String> messages) {
        var learners = number(
                said(ratio),
                MOST_LEARNERS,
                RATIO,
                "Write how many learners at most, 1 to %d, or nothing.".formatted(MOST_LEARNERS),
                messages);
        return new Wishes(learners, minimum(capacity, starts, messages));
    }

    private @Nullable Minimum minimum(int capacity, @Nullable LocalDateTime starts, Map<String, String> messages) {
        var needed =
                number(said(minimum), MOST_NEEDED, MINIMUM, "Write how many learners it needs, or nothing.", messages);
        if (said(minimum).isEmpty()) {
            if (!said(decide).isEmpty()) {
                messages.put(MINIMUM, "Write how many learners it needs, or no day to decide on.");
            }
            return null;
        }
        if (needed != null && needed > capacity && !messages.containsKey("capacity")) {
            messages.putIfAbsent(MINIMUM, "It has %,d seats: it cannot need more.".formatted(capacity));
        }
        var day = day(starts, messages);
        var days = said(ahead).isEmpty()
                ? Integer.valueOf(USUAL_DAYS)
                : number(said(ahead), MOST_DAYS, AHEAD, "Write how many days, 1 to %d.".formatted(MOST_DAYS), messages);
        return needed == null || day == null || days == null ? null : new Minimum(needed, day, days);
    }

    private @Nullable LocalDate day(@Nullable LocalDateTime starts, Map<String, String> messages) {
        try {
            var day = LocalDate.parse(said(decide));
            if (!TypedTime.isKept(day)) {
                messages.put(DECIDE, "Write the day on which you decide, such as 2023-07-29.");
            } else if (starts != null && !day.atTime(Minimum.OPENS).isBefore(starts)) {
                messages.put(DECIDE, "Choose a day before it starts: it is decided at 9:00 that day.");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            messages.put(DECIDE, "Write the day on which you decide, such as 2023-07-29.");
            return null;
        }
    }

    private static @Nullable Integer number(
            String typed, int most, String field, String message, Map<String, String> messages) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var number = Integer.parseInt(typed);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Falls through to the message.
        }
        messages.put(field, message);
        return null;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
