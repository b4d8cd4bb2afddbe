package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the time of a line before what takes place then, wherever people write it: "[09:00] Welcome", "from 16:00 Drinks",
 * "14:00 onwards: Open lab", "Welcome 9:00-9:15 (Ada)", "Lunch: 12:30". Behind the words of a line without a bullet a time
 * counts only in company.
 */
final class TimesFirst {
    private static final int LONGEST = 200;
    private static final int TAIL = 100;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BRACKET = Pattern.compile("[\\[(]\\s?");
    private static final Pattern CLOSED = Pattern.compile("\\s?[\\])]\\s?[:–—-]?\\s*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:from|at|starting(?: at)?|ab|um|gegen|von|de|dès|à|à partir de|a partir de(?: las)?|a las|desde(?:"
                    + " las)?|dalle|vanaf|ca\\.?|circa|approx\\.?|about)\\s|[~≈@]\\s?)+(?=\\d)",
            FLAGS);
    private static final Pattern OPEN_END = Pattern.compile(
            "\\s?(?:[-–—]\\s?(?:tb[acd]|\\?{1,3}|open end|end|late)(?![\\p{L}])|onwards?\\b|and"
                    + " later\\b|\\+|ff\\.?(?=\\s))\\s?[:–—-]?\\s*",
            FLAGS);
    private static final Pattern CREDITS =
            Pattern.compile("\\s?[)\\]]?\\s?(?:$|[(\\[][^()\\[\\]]{2,80}[)\\]]$|[|@,–—]\\s.{2,60}$)");
    private static final Pattern SIGN =
            Pattern.compile("(?:[\\s,;:|–—(\\[.·…@_→-]|\\s(?:at|from|von|de|um|ab))+$", FLAGS);

    private record Turned(String text, boolean behind) {}

    private TimesFirst() {}

    static List<SourceLine> turn(List<SourceLine> lines) {
        var turned = new ArrayList<@Nullable Turned>(lines.size());
        var behind = 0;
        for (var line : lines) {
            var other = mayBeTimed(line) ? turned(line.text()) : null;
            turned.add(other);
            behind += other != null && other.behind() ? 1 : 0;
        }
        var all = new ArrayList<SourceLine>(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var other = turned.get(i);
            var counts = other != null
                    && (!other.behind() || behind > 1 || !line.bullet().isNone());
            all.add(counts && other != null ? line.with(line.bullet(), other.text()) : line);
        }
        return all;
    }

    private static boolean mayBeTimed(SourceLine line) {
        return line.isText()
                && line.level() == 0
                && line.text().length() <= LONGEST
                && !line.text().endsWith("}")
                && line.text().chars().anyMatch(Character::isDigit);
    }

    private static @Nullable Turned turned(String text) {
        var opening = opening(text);
        var time = Clock.at(text, opening);
        if (time == null) {
            var behind = behind(text);
            return behind != null && isOnlyAnEntry(text) ? behind : null;
        }
        var end = time.end();
        if (opening > 0 && BRACKET.matcher(text).lookingAt()) {
            var closed = CLOSED.matcher(text).region(end, text.length());
            return closed.lookingAt() && closed.end() < text.length() ? first(text, opening, end, closed.end()) : null;
        }
        var open = time.isRange() ? null : OPEN_END.matcher(text).region(end, text.length());
        if (open != null && open.lookingAt() && open.end() < text.length()) {
            return first(text, opening, end, open.end());
        }
        return opening > 0 && end < text.length() && beginsATitle(text, end) ? first(text, opening, end, end) : null;
    }

    private static boolean isOnlyAnEntry(String text) {
        return FactLine.recognise(text) == null
                && ModuleHeading.recognise(text) == null
                && DayHeading.recognise(text) == null;
    }

    private static int opening(String text) {
        var bracket = BRACKET.matcher(text);
        var before = BEFORE.matcher(text);
        return bracket.lookingAt() ? bracket.end() : before.lookingAt() ? before.end() : 0;
    }

    /** "From 16:00 Drinks", but not "At 9:00 we begin". */
    private static boolean beginsATitle(String text, int end) {
        var rest = text.substring(end).strip();
        return !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0)) && !rest.contains(". ");
    }

    private static Turned first(String text, int start, int end, int rest) {
        return new Turned(
                text.substring(start, end).strip() + " " + text.substring(rest).strip(), false);
    }

    private static @Nullable Turned behind(String text) {
        for (var i = Math.max(1, text.length() - TAIL); i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1))) {
                var time = Clock.at(text, i);
                if (time != null
                        && CREDITS.matcher(text)
                                .region(time.end(), text.length())
                                .lookingAt()) {
                    return behind(text, i, time);
                }
            }
        }
        return null;
    }

    private static @Nullable Turned behind(String text, int start, Clock.Reading time) {
        var sign = SIGN.matcher(text).region(0, start);
        var from = sign.find() ? sign.start() : start;
        var apart = time.isRange() || text.substring(from, start).codePoints().anyMatch(c -> !Character.isSpaceChar(c));
        var title = text.substring(0, from).strip();
        var credits = text.substring(time.end()).replaceFirst("^\\s?[)\\]]", "").strip();
        return apart && title.codePoints().anyMatch(Character::isLetter) && !title.contains(". ")
                ? new Turned(
                        text.substring(start, time.end()).strip() + " " + title
                                + (credits.isEmpty() ? "" : " " + credits),
                        true)
                : null;
    }
}
