package dev.atelier.event.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the events of a calendar (RFC 5545) that stand in a text as entries of a time table, under the dates they are on. */
final class CalendarLines {
    private static final Pattern PROPERTY = Pattern.compile("([A-Z-]{2,20})(?:;[^:]{0,200})?:(.*)");
    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})\\d{2}Z?)?");

    private record When(LocalDate date, @Nullable LocalTime time) {}

    private final List<SourceLine> lines = new ArrayList<>();
    private final Map<String, RawLine> event = new LinkedHashMap<>();
    private @Nullable LocalDate date;
    private boolean inEvent;

    private CalendarLines() {}

    static boolean isCalendar(List<RawLine> raws) {
        return raws.stream().anyMatch(raw -> raw.text().equals("BEGIN:VEVENT"))
                && raws.stream().anyMatch(raw -> raw.text().equals("END:VEVENT"));
    }

    static List<SourceLine> read(List<RawLine> raws) {
        var reading = new CalendarLines();
        for (var raw : raws) {
            reading.read(raw);
        }
        reading.end();
        return reading.lines;
    }

    private void read(RawLine raw) {
        var property = PROPERTY.matcher(raw.text());
        var name = property.matches() ? property.group(1).toUpperCase(Locale.ROOT) : "";
        if (raw.text().isEmpty()) {
            lines.add(line(raw, Shape.BLANK, ""));
        } else if (raw.text().equals("BEGIN:VEVENT") || raw.text().equals("END:VEVENT")) {
            end();
            inEvent = raw.text().startsWith("BEGIN");
            lines.add(line(raw, Shape.COMMENT, raw.text()));
        } else if (inEvent
                && List.of("DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION")
                        .contains(name)) {
            var before = event.putIfAbsent(name, raw);
            if (before != null) {
                lines.add(line(raw, Shape.COMMENT, raw.text()));
            }
        } else {
            lines.add(line(raw, Shape.COMMENT, raw.text()));
        }
    }

    private void end() {
        var title = event.get("SUMMARY");
        var starts = when("DTSTART");
        if (title == null) {
            event.values().forEach(raw -> lines.add(line(raw, Shape.COMMENT, raw.text())));
        } else {
            if (starts != null && !starts.date().equals(date)) {
                date = starts.date();
                lines.add(new SourceLine(at("DTSTART"), 0, Shape.TEXT, Bullet.NONE, 2, List.of(), date.toString()));
            }
            lines.add(new SourceLine(at("SUMMARY"), 0, Shape.TEXT, Bullet.sign("-"), 0, List.of(), entry(starts)));
            if (event.containsKey("DESCRIPTION")) {
                lines.add(line(event.get("DESCRIPTION"), Shape.BLANK, ""));
                lines.add(new SourceLine(
                        at("DESCRIPTION"), 2, Shape.TEXT, Bullet.NONE, 0, List.of(), said("DESCRIPTION")));
            }
        }
        event.clear();
    }

    /** All the lines that the entry is made of, so that none is left over. */
    private SourceLines at(String name) {
        var raw = event.get(name);
        var own = SourceLines.at(raw == null ? 1 : raw.number());
        if (!name.equals("SUMMARY")) {
            return own;
        }
        var all = own;
        for (var other : event.entrySet()) {
            all = other.getKey().equals("DESCRIPTION")
                    ? all
                    : all.and(SourceLines.at(other.getValue().number()));
        }
        return all;
    }

    private String entry(@Nullable When starts) {
        var ends = when("DTEND");
        var from = starts == null || starts.time() == null ? "" : starts.time().toString();
        var until = from.isEmpty() || ends == null || ends.time() == null ? "" : "-" + ends.time();
        var room = said("LOCATION");
        return (from + until + " " + said("SUMMARY") + (room.isEmpty() ? "" : " @ " + room)).strip();
    }

    private String said(String name) {
        var raw = event.get(name);
        var property = raw == null ? null : PROPERTY.matcher(raw.text());
        return property != null && property.matches()
                ? Cleaning.clean(property.group(2)
                        .replace("\\n", " ")
                        .replace("\\N", " ")
                        .replaceAll("\\\\([,;\\\\])", "$1"))
                : "";
    }

    private @Nullable When when(String name) {
        var time = TIME.matcher(said(name));
        try {
            return time.matches()
                    ? new When(
                            LocalDate.of(number(time.group(1)), number(time.group(2)), number(time.group(3))),
                            time.group(4) == null ? null : LocalTime.of(number(time.group(4)), number(time.group(5))))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static SourceLine line(RawLine raw, Shape shape, String text) {
        return new SourceLine(SourceLines.at(raw.number()), raw.indent(), shape, Bullet.NONE, 0, List.of(), text);
    }
}
