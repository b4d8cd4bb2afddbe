package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark that may end an item or a module heading: {@code {hands-on, required, day 2, 09:30-10:15, 45 min, speaker "Ada", room "4"}}.
 * Null stands for what a mark does not say.
 */
record Marks(@Nullable ItemKind kind, @Nullable Boolean required, Slot slot) {
    static final Marks NONE = new Marks(null, null, Slot.NONE);

    record Marked(String text, Marks marks) {}

    private static final Pattern WORD = Pattern.compile("\\s*(?:(?<kind>[a-z-]{4,12})|day"
            + " (?<day>[1-9]\\d{0,8})|(?<hours>\\d{2}:\\d{2}(?:\\s?[-–]\\s?\\d{2}:\\d{2})?)|(?<minutes>[1-9]\\d{0,3})"
            + " min|(?<name>speaker|room) \"(?<value>[^\"]+)\")\\s*(?:,|$)");

    boolean isNone() {
        return equals(NONE);
    }

    /** A brace that holds anything else belongs to the text. */
    static Marked read(String text) {
        if (!text.endsWith("}")) {
            return new Marked(text, NONE);
        }
        var start = text.lastIndexOf('{');
        var rest = start < 1 ? "" : text.substring(0, start).strip();
        var marks = rest.isEmpty() ? null : inside(text.substring(start + 1, text.length() - 1));
        return marks == null ? new Marked(text, NONE) : new Marked(rest, marks);
    }

    private static @Nullable Marks inside(String words) {
        var marks = NONE;
        var matcher = WORD.matcher(words);
        var at = 0;
        while (at < words.length() || at == 0) {
            if (!matcher.region(at, words.length()).lookingAt()) {
                return null;
            }
            var more = marks.with(matcher);
            if (more == null) {
                return null;
            }
            marks = more;
            at = matcher.end();
        }
        return marks;
    }

    private @Nullable Marks with(Matcher word) {
        if (word.group("day") != null) {
            return slot(new Slot(
                    Integer.valueOf(word.group("day")), slot.hours(), slot.speaker(), slot.room(), slot.minutes()));
        }
        if (word.group("hours") != null) {
            var hours = Hours.ofWritten(word.group("hours"));
            return hours == null
                    ? null
                    : slot(new Slot(slot.day(), hours, slot.speaker(), slot.room(), slot.minutes()));
        }
        if (word.group("minutes") != null) {
            var minutes = Integer.parseInt(word.group("minutes"));
            return minutes > Slot.MOST_MINUTES
                    ? null
                    : slot(new Slot(slot.day(), slot.hours(), slot.speaker(), slot.room(), minutes));
        }
        if (word.group("name") != null) {
            var value = word.group("value");
            var speaker = word.group("name").equals("speaker");
            return slot(new Slot(
                    slot.day(),
                    slot.hours(),
                    speaker ? value : slot.speaker(),
                    speaker ? slot.room() : value,
                    slot.minutes()));
        }
        return switch (word.group("kind")) {
            case "required" -> new Marks(kind, true, slot);
            case "optional" -> new Marks(kind, false, slot);
            case String name -> {
                var named = KindMark.kind(name);
                yield named == null ? null : new Marks(named, required, slot);
            }
        };
    }

    private Marks slot(Slot other) {
        return new Marks(kind, required, other);
    }

    /** The mark for these, empty when there is nothing to say, else with a space before it. */
    String written() {
        var words = new ArrayList<String>();
        if (kind != null) {
            words.add(KindMark.of(kind));
        }
        if (required != null) {
            words.add(required ? "required" : "optional");
        }
        words.addAll(slot.marks());
        return words.isEmpty() ? "" : " {" + String.join(", ", words) + "}";
    }
}
