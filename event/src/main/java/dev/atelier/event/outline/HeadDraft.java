package dev.atelier.event.outline;

import dev.atelier.event.outline.Leftover.Why;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What belongs to the whole while it is being read: title, days, hours, place, summary, closing notes, leftovers. */
final class HeadDraft {
    private @Nullable Said<String> title;
    private final List<Said<OutlineDay>> days = new ArrayList<>();
    private final Map<LocalDate, Integer> numbers = new LinkedHashMap<>();
    private int lastDay;
    private @Nullable Said<Hours> hours;
    private @Nullable Said<String> place;
    private final List<Said<String>> summary = new ArrayList<>();
    private @Nullable Said<String> tentative;
    private final List<Said<String>> closing = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

    void title(String text, SourceLines lines, boolean guessed) {
        title = Said.text(text, lines, guessed);
        var sentence = TentativeWords.sentenceIn(text);
        if (sentence != null) {
            tentative = Said.text(sentence, lines, true);
        }
    }

    /** The only heading of a text says what all of it is about. */
    void titleUnlessNamed(ModuleDraft only) {
        if (title == null) {
            title = Said.text(only.title(), only.lines(), true);
        }
    }

    String titleOr(String other) {
        return title == null ? other : title.value();
    }

    /** Takes what is not known yet; false when a part of it was known and different. */
    boolean take(FactLine facts, SourceLines lines) {
        var guessed = !facts.labelled() || !facts.sure();
        for (var date : facts.dates()) {
            if (!numbers.containsKey(date)) {
                add(new OutlineDay(lastDay + 1, date, ""), lines, guessed);
            }
        }
        var fits = true;
        if (facts.hours() != null) {
            fits = hours == null || hours.value().equals(facts.hours());
            hours = hours == null ? new Said<>(facts.hours(), lines, guessed) : hours;
        }
        if (!facts.place().isEmpty()) {
            fits &= place == null || place.value().equals(facts.place());
            place = place == null ? Said.text(facts.place(), lines, guessed) : place;
        }
        return fits;
    }

    /** A short line right under the date is most likely the place. */
    boolean takePlace(String text, SourceLines lines) {
        if (place != null
                || days.isEmpty()
                || text.length() > 80
                || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        place = Said.text(text, lines, true);
        return true;
    }

    /** The number of the day that a heading opens. */
    int day(DayHeading heading, SourceLines lines) {
        var date = heading.date() == null ? dateOf(heading.yearless()) : heading.date();
        var ofDate = date == null ? null : numbers.get(date);
        var next = ofDate == null ? lastDay + 1 : ofDate;
        var number = heading.number() > 0 ? heading.number() : next;
        add(new OutlineDay(number, date, heading.title()), lines, heading.number() == 0);
        return number;
    }

    /** One date for everything leaves no room for a second day. */
    boolean namesOneDay() {
        return numbers.size() == 1;
    }

    /** Days that begin at these lines, as far as the times tell. */
    void guessDays(List<SourceLines> beginnings) {
        for (var i = days.isEmpty() ? 0 : beginnings.size(); i < beginnings.size(); i++) {
            add(new OutlineDay(i + 1, null, ""), beginnings.get(i), true);
        }
    }

    /** The date that was named with its year before, or, where any was, the one of that year. */
    private @Nullable LocalDate dateOf(@Nullable MonthDay yearless) {
        if (yearless == null || numbers.isEmpty()) {
            return null;
        }
        var known = numbers.keySet();
        return known.stream()
                .filter(date -> MonthDay.from(date).equals(yearless))
                .findFirst()
                .or(() -> known.stream().findFirst().map(date -> yearless.atYear(date.getYear())))
                .orElse(null);
    }

    private void add(OutlineDay day, SourceLines lines, boolean guessed) {
        days.add(new Said<>(day, lines, guessed));
        lastDay = Math.max(lastDay, day.number());
        if (day.date() != null) {
            numbers.putIfAbsent(day.date(), day.number());
        }
    }

    /** Where the sentence about tentative details is all there is, it need not stand in the notes as well. */
    void summarise(String text, SourceLines lines, boolean guessed) {
        note(summary, text, lines, guessed);
    }

    void close(String text, SourceLines lines, boolean guessed) {
        note(closing, text, lines, guessed);
    }

    /** True when the text calls the details tentative and nothing did before. */
    boolean callsTentative(String text, SourceLines lines) {
        var sentence = tentative == null ? TentativeWords.sentenceIn(text) : null;
        if (sentence == null) {
            return false;
        }
        tentative = Said.text(sentence, lines, false);
        return true;
    }

    private void note(List<Said<String>> notes, String text, SourceLines lines, boolean guessed) {
        if (!callsTentative(text, lines)
                || tentative == null
                || !tentative.value().equals(Cleaning.clean(text))) {
            notes.add(Said.text(text, lines, guessed));
        }
    }

    void leave(String text, SourceLines lines, Why why) {
        leftovers.add(new Leftover(text, lines, why));
    }

    Outline outline(List<OutlineModule> modules) {
        return new Outline(title, days, hours, place, summary, modules, tentative, closing, leftovers);
    }
}
