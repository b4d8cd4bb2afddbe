package dev.atelier.event.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the text says about when, by whom and where; the day counts from 1, and speaker and room are empty when unsaid.
 *
 * @param minutes how long it takes, from 1 to 1,440; null where the hours say it, or nothing does
 */
public record Slot(
        @Nullable Integer day,
        @Nullable Hours hours,
        String speaker,
        String room,
        @Nullable Integer minutes) {

    public static final int MOST_MINUTES = 24 * 60;
    public static final Slot NONE = new Slot(null, null, "", "");

    /** Without a length of its own. */
    Slot(@Nullable Integer day, @Nullable Hours hours, String speaker, String room) {
        this(day, hours, speaker, room, null);
    }

    public Slot {
        if (day != null && day < 1) {
            throw new IllegalArgumentException("Days count from 1, not " + day);
        }
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new IllegalArgumentException("Something takes 1 to 1,440 minutes, not " + minutes);
        }
        speaker = quotable(speaker);
        room = quotable(room);
    }

    /** A name stands in quotes inside the braces of a mark, so it holds neither. */
    private static String quotable(String name) {
        return Cleaning.clean(name).replace('"', '\'').replace('{', '(').replace('}', ')');
    }

    Slot onDay(@Nullable Integer number) {
        return day == null ? new Slot(number, hours, speaker, room, minutes) : this;
    }

    /** The words of an item's mark that say the same: {@code day 2}, {@code 09:30-10:15}, {@code speaker "Ada"}. */
    public List<String> marks() {
        return Stream.of(
                        day == null ? "" : "day " + day,
                        hours == null ? "" : hours.written(),
                        minutes == null ? "" : minutes + " min",
                        speaker.isEmpty() ? "" : "speaker \"" + speaker + '"',
                        room.isEmpty() ? "" : "room \"" + room + '"')
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
