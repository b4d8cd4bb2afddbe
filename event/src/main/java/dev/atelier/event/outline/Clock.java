package dev.atelier.event.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a time or a range of times at a place in a text: 12 and 24 hours, colons, dots, "9h30", "0930-1015", noon. */
final class Clock {
    record Reading(Hours hours, int end) {
        boolean isRange() {
            return hours.until() != null;
        }
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ZONE =
            "(?:\\s?(?:hours|h)\\b)?(?:\\s?\\(?(?:IST|CET|CEST|GMT|BST|UTC|EST|EDT|PST|PDT|CST|CDT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\b\\)?)?";
    private static final Pattern SINGLE = Pattern.compile(ClockTime.pattern("a") + ZONE, FLAGS);
    private static final Pattern RANGE = Pattern.compile(
            "(?:from\\s)?" + ClockTime.pattern("a") + ZONE
                    + "\\s?(?:[-–—−~→～]|(?:to|until|till|upto|up to|bis|à|às|as|alle|tot|hasta(?: las)?|a"
                    + " las|se)\\b|a(?=\\s\\d{1,2}\\s?[:.h]))\\s?"
                    + ClockTime.pattern("b") + ZONE,
            FLAGS);

    private Clock() {}

    static @Nullable Reading at(String text, int start) {
        if (start >= text.length() || !mayStart(text.charAt(start))) {
            return null;
        }
        var range = matching(RANGE, text, start);
        if (range != null) {
            var hours = range(ClockTime.of(range, "a"), ClockTime.of(range, "b"));
            if (hours != null) {
                return new Reading(hours, range.end());
            }
        }
        var single = matching(SINGLE, text, start);
        var time = single == null ? null : ClockTime.of(single, "a");
        return single == null || time == null || !time.standsAlone()
                ? null
                : new Reading(new Hours(time.time(), null), single.end());
    }

    /** A digit, or the first letter of noon, midnight, from: most lines are done with here. */
    private static boolean mayStart(char c) {
        return Character.isDigit(c) || "nmfNMF".indexOf(c) >= 0;
    }

    private static @Nullable Matcher matching(Pattern pattern, String text, int start) {
        // No time takes more than 60 characters, so a long line costs no more than a short one.
        var matcher = pattern.matcher(text)
                .region(start, Math.min(text.length(), start + 60))
                .useTransparentBounds(true);
        return matcher.lookingAt() && endsCleanly(text, matcher.end()) ? matcher : null;
    }

    private static boolean endsCleanly(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        // Hebrew, Arabic and Chinese words may follow a time without a space.
        var next = text.charAt(end);
        return !Character.isDigit(next) && !(Character.isLetter(next) && next < 0x0590);
    }

    private static @Nullable Hours range(@Nullable ClockTime from, @Nullable ClockTime until) {
        if (from == null || until == null || (!from.looksLikeATime() && !until.looksLikeATime())) {
            return null;
        }
        if (from.half().isEmpty() && !until.half().isEmpty() && from.hour() <= 12 && from.hour() > 0) {
            var same = from.withHalf(until.half());
            var other = from.withHalf(until.half().equals("a") ? "p" : "a");
            return new Hours((same.time().isAfter(until.time()) ? other : same).time(), until.time());
        }
        if (until.half().isEmpty()
                && until.hour() > 0
                && until.hour() < 12
                && until.time().isBefore(from.time())
                && until.withHalf("p").time().isAfter(from.time())) {
            return new Hours(from.time(), until.withHalf("p").time());
        }
        return new Hours(from.time(), until.time());
    }
}
