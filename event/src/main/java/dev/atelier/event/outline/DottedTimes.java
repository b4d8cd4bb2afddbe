package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/** "1.45 Tea" is a section's number, unless the text writes its other times with a dot as well. */
final class DottedTimes {
    private static final Pattern SURE = Pattern.compile("(?:[7-9]|0[7-9]|1\\d|2[0-2])\\.[0-5][05]\\s+\\p{L}.*");
    private static final Pattern ANY = Pattern.compile("(\\d{1,2})\\.([0-5][05])(?=\\s+\\p{L})");
    private static final int FEWEST = 3;

    private DottedTimes() {}

    static List<RawLine> settle(List<RawLine> raws) {
        var sure =
                raws.stream().filter(raw -> SURE.matcher(raw.text()).matches()).count();
        if (sure < FEWEST) {
            return raws;
        }
        return raws.stream()
                .map(raw -> new RawLine(raw.number(), raw.indent(), colon(raw.text()), raw.source()))
                .toList();
    }

    private static String colon(String text) {
        var time = ANY.matcher(text);
        return time.lookingAt() ? time.group(1) + ":" + time.group(2) + text.substring(time.end()) : text;
    }
}
