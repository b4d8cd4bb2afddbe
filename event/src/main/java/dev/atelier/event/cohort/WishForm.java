package dev.atelier.event.cohort;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wishes of a plan as they were typed. */
record WishForm(@Nullable String ratio) {

    static final String RATIO = "wishes.ratio";

    private static final int MOST_LEARNERS = 1000;

    static WishForm empty() {
        return new WishForm("");
    }

    static WishForm of(Wishes wishes) {
        return new WishForm(number(wishes.learnersPerHelper()));
    }

    Wishes read(Map<String, String> messages) {
        return new Wishes(number(
                CohortForm.said(ratio),
                MOST_LEARNERS,
                RATIO,
                "Write how many learners at most, 1 to %d, or nothing.".formatted(MOST_LEARNERS),
                messages));
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
