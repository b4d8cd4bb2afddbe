package dev.atelier.event.outline;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** One time as written: the hour, minutes with their sign if given, and am or pm if given. */
record ClockTime(int hour, int minute, String sign, String half) {
    /** Named groups are prefixed so that one expression can hold two times. */
    static String pattern(String prefix) {
        return "(?:(?<P_word>noon|midday|midnight)|(?<P_four>(?:0\\d|1[0-8])[0-5]\\d)(?!\\d)".replace("P_", prefix)
                + "|(?<P_hour>\\d{1,2})(?:(?<P_sign>\\.(?!\\s)|\\s?[:h：])\\s?(?<P_minute>\\d{2})(?!\\d)(?::\\d{2})?|(?<P_only>h)(?!\\w)|(?!\\d))"
                        .replace("P_", prefix)
                + "(?:\\s?(?<P_half>[ap])(?:\\.\\s?m\\.?|\\s?m\\b))?(?:\\s(?<P_noon>noon|midday|(?<=12\\s|12:00\\s|12\\.00\\s)midnight)\\b)?(?<P_unit>\\s?(?:uhr|hrs|o'clock|baje|बजे)(?![\\p{L}\\p{M}]))?)"
                        .replace("P_", prefix);
    }

    static @Nullable ClockTime of(MatchResult match, String prefix) {
        var word = match.group(prefix + "word");
        if (word != null) {
            return word.toLowerCase(Locale.ROOT).equals("midnight")
                    ? new ClockTime(0, 0, ":", "")
                    : new ClockTime(12, 0, ":", "");
        }
        var four = match.group(prefix + "four");
        if (four != null) {
            // "0900" is a time wherever it stands, while "1800" may be a year.
            var sign = four.startsWith("0") ? ":" : "four";
            return valid(Integer.parseInt(four.substring(0, 2)), Integer.parseInt(four.substring(2)), sign, "");
        }
        var hour = match.group(prefix + "hour");
        if (hour == null) {
            return null;
        }
        var minute = match.group(prefix + "minute");
        return valid(
                Integer.parseInt(hour),
                minute == null ? 0 : Integer.parseInt(minute),
                sign(match, prefix),
                half(match, prefix));
    }

    private static String sign(MatchResult match, String prefix) {
        var sign = match.group(prefix + "sign");
        if (sign != null) {
            return sign.strip();
        }
        var unit = match.group(prefix + "unit");
        if (unit != null) {
            // "9 hrs" says more often how long than when.
            return unit.strip().equalsIgnoreCase("hrs") ? "hrs" : ":";
        }
        return match.group(prefix + "only") != null ? "only" : "";
    }

    private static String half(MatchResult match, String prefix) {
        var half = match.group(prefix + "half");
        var noon = match.group(prefix + "noon");
        if (half != null) {
            return half.toLowerCase(Locale.ROOT);
        }
        return noon == null ? "" : noon.equalsIgnoreCase("midnight") ? "a" : "p";
    }

    private static @Nullable ClockTime valid(int hour, int minute, String sign, String half) {
        var valid =
                minute < 60 && (half.isEmpty() ? hour < 24 || (hour == 24 && minute == 0) : hour >= 1 && hour <= 12);
        return valid ? new ClockTime(hour, minute, sign, half) : null;
    }

    ClockTime withHalf(String other) {
        return new ClockTime(hour, minute, sign, other);
    }

    LocalTime time() {
        return switch (half) {
            case "a" -> LocalTime.of(hour % 12, minute);
            case "p" -> LocalTime.of(hour % 12 + 12, minute);
            default -> LocalTime.of(hour % 24, minute);
        };
    }

    /** A bare number is no time, and "1.10" is a section rather than ten past one. */
    boolean standsAlone() {
        return !half.isEmpty()
                || sign.equals(":")
                || sign.equals("：")
                || sign.equals("h")
                // "2h" says how long, and "9h" when.
                || (sign.equals("only") && hour >= 7)
                || (sign.equals(".") && hour >= 7 && hour < 23 && minute % 5 == 0);
    }

    boolean looksLikeATime() {
        return !half.isEmpty() || !sign.isEmpty();
    }
}
