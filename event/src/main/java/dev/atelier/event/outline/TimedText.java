package dev.atelier.event.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text parted from the time before or behind it, its length, and, where it has a time, from its speaker and room. */
record TimedText(
        @Nullable Hours hours,
        String title,
        String speaker,
        String room,
        @Nullable Integer minutes) {
    private static final Pattern SIGN = Pattern.compile("[\\s:：|,;)\\]·•–—-]*");
    private static final Pattern LAST_RANGE = Pattern.compile(
            "[\\s,;|–—-]*[(\\[]?(?<time>\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?\\s?[-–—]\\s?\\d{1,2}(?:[:.h]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:uhr|hrs|h))?)[)\\]]?$",
            Pattern.CASE_INSENSITIVE);
    private static final int TAIL = 50;

    static TimedText of(String text) {
        var start = opening(text);
        var leading = Clock.at(text, start);
        if (leading != null) {
            var title = rest(text, leading.end());
            if (!title.isEmpty()) {
                return titled(leading.hours(), title);
            }
        }
        var tail = Math.max(0, text.length() - TAIL);
        var last = LAST_RANGE.matcher(text).region(tail, text.length());
        if (last.find() && last.start() > 0) {
            var trailing = Clock.at(text, last.start("time"));
            if (trailing != null && trailing.isRange() && trailing.end() == last.end("time")) {
                return titled(trailing.hours(), text.substring(0, last.start()));
            }
        }
        var length = Length.of(text);
        return new TimedText(null, length.text(), "", "", length.minutes());
    }

    /** The same of another text that says more of it. */
    TimedText titled(TimedText other) {
        return new TimedText(
                hours == null ? other.hours() : hours,
                other.title(),
                speaker.isEmpty() ? other.speaker() : speaker,
                room.isEmpty() ? other.room() : room,
                minutes == null ? other.minutes() : minutes);
    }

    /** What stands behind a leading time, or the whole text. */
    static String afterTime(String text) {
        var leading = Clock.at(text, opening(text));
        var rest = leading == null ? "" : rest(text, leading.end());
        return rest.isEmpty() ? text : rest;
    }

    private static int opening(String text) {
        return !text.isEmpty() && "[(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    }

    private static String rest(String text, int end) {
        var sign = SIGN.matcher(text).region(end, text.length());
        return sign.lookingAt() ? text.substring(sign.end()) : text.substring(end);
    }

    private static TimedText titled(Hours hours, String text) {
        var said = hours.until() == null ? Length.of(text.strip()) : new Length(text.strip(), null);
        var who = Credits.of(said.text());
        return new TimedText(hours, who.title(), who.speaker(), who.room(), said.minutes());
    }
}
