package dev.atelier.event.outline;

import dev.atelier.event.outline.Leftover.Why;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a written outline says about the whole: its title, its labelled list, summary and closing notes, taken as they stand. */
final class MarkdownFacts {
    private static final Pattern FACT =
            Pattern.compile("\\*\\*(Day ([1-9]\\d{0,8})|Hours|Place|Tentative):\\*\\*\\s?(.*)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?\\s?(.*)");

    private @Nullable Said<String> title;
    private final List<Said<OutlineDay>> days = new ArrayList<>();
    private @Nullable Said<Hours> hours;
    private @Nullable Said<String> place;
    private final List<Said<String>> summary = new ArrayList<>();
    private @Nullable Said<String> tentative;
    private final List<Said<String>> closing = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    /** False when there is a title already. */
    boolean title(String text, SourceLines lines) {
        if (title != null) {
            return false;
        }
        title = Said.text(text, lines, false);
        return true;
    }

    /** False when the list line is no fact, or repeats one. */
    boolean take(String point, SourceLines lines) {
        var fact = FACT.matcher(point);
        if (!fact.matches()) {
            return false;
        }
        var value = fact.group(3);
        return switch (fact.group(1)) {
            case "Hours" -> hours == null && hours(value, lines);
            case "Place" -> {
                var fits = place == null && !value.isEmpty();
                place = fits ? Said.text(Escapes.unescape(value), lines, false) : place;
                yield fits;
            }
            case "Tentative" -> {
                var fits = tentative == null && !value.isEmpty();
                tentative = fits ? Said.text(Escapes.unescape(value), lines, false) : tentative;
                yield fits;
            }
            default -> day(Integer.parseInt(fact.group(2)), value, lines);
        };
    }

    private boolean hours(String value, SourceLines lines) {
        var written = Hours.ofWritten(value);
        var reading = written == null ? Clock.at(value, 0) : null;
        var read = reading != null && reading.end() == value.length() ? reading.hours() : written;
        hours = read == null ? null : new Said<>(read, lines, false);
        return read != null;
    }

    private boolean day(int number, String value, SourceLines lines) {
        var said = DAY.matcher(value);
        if (!said.matches()) {
            return false;
        }
        try {
            var date = said.group(1) == null ? null : LocalDate.parse(said.group(1));
            days.add(new Said<>(new OutlineDay(number, date, Escapes.unescape(said.group(2))), lines, false));
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    void summarise(String text, SourceLines lines) {
        summary.add(Said.text(text, lines, false));
    }

    void close(String text, SourceLines lines) {
        closing.add(Said.text(text, lines, false));
    }

    void leave(String text, SourceLines lines, Why why) {
        leftovers.add(new Leftover(text, lines, why));
    }

    Outline outline(List<OutlineModule> modules) {
        return new Outline(title, days, hours, place, summary, modules, tentative, closing, leftovers);
    }
}
