package dev.atelier.event.agenda;

import dev.atelier.event.page.AgendaChange;
import dev.atelier.event.page.AgendaChange.Edit;
import dev.atelier.event.time.SpokenTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says changes in words, old and new side by side. */
public final class ChangeWords {

    private final Legend legend;

    public ChangeWords(Legend legend) {
        this.legend = legend;
    }

    public List<AgendaChange> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    /** What the later of two releases changed: the zone of all hours first, if it is another one, then the slots. */
    public List<AgendaChange> between(Release before, Release after) {
        var slots = of(Diff.between(before.slots(), after.slots()));
        if (before.zone().equals(after.zone())) {
            return slots;
        }
        var zone = new AgendaChange(
                Aspect.MOVED.word(), "note", "All hours", List.of(new Edit(zone(before), zone(after))));
        return Stream.concat(Stream.of(zone), slots.stream()).toList();
    }

    private static String zone(Release release) {
        return release.zone().getId();
    }

    private AgendaChange of(Change change) {
        var title = change.slot().title();
        return switch (change) {
            case Change.Added added ->
                new AgendaChange("added", "ok", title, List.of(new Edit("", when(added.slot()))));
            case Change.Cancelled cancelled ->
                new AgendaChange("cancelled", "ended", title, List.of(new Edit(when(cancelled.slot()), "")));
            case Change.Altered altered -> new AgendaChange(word(altered), "note", title, edits(altered));
        };
    }

    private static String word(Change.Altered altered) {
        var first = Arrays.stream(Aspect.values())
                .filter(altered.aspects()::contains)
                .findFirst()
                .orElseThrow();
        return switch (first) {
            case RESIZED -> altered.slot().length().compareTo(altered.before().length()) > 0 ? "longer" : "shorter";
            case CERTAINTY -> altered.slot().tentative() ? "tentative" : "confirmed";
            case MOVED, RELOCATED, RESTAFFED, RENAMED, REWORKED -> first.word();
        };
    }

    private List<Edit> edits(Change.Altered altered) {
        return Arrays.stream(Aspect.values())
                .filter(altered.aspects()::contains)
                .filter(aspect -> aspect != Aspect.RESIZED || !altered.aspects().contains(Aspect.MOVED))
                .map(aspect -> edit(aspect, altered.before(), altered.slot()))
                .toList();
    }

    private Edit edit(Aspect aspect, Slot before, Slot after) {
        return switch (aspect) {
            case MOVED, RESIZED -> new Edit(when(before), whenAfter(before, after));
            case RELOCATED -> new Edit(room(before), room(after));
            case RESTAFFED -> new Edit(staff(before), staff(after));
            case RENAMED -> new Edit(before.title(), after.title());
            case REWORKED -> new Edit(content(before), content(after));
            case CERTAINTY -> new Edit(certainty(before), certainty(after));
        };
    }

    private static String when(Slot slot) {
        return SpokenTime.span(slot.startsAt(), slot.endsAt());
    }

    /** The day is said again only if it is another one. */
    private static String whenAfter(Slot before, Slot after) {
        return before.startsAt().toLocalDate().equals(after.startsAt().toLocalDate())
                ? SpokenTime.hours(after.startsAt(), after.endsAt())
                : when(after);
    }

    private static String room(Slot slot) {
        return slot.room().isEmpty() ? "no room of its own" : slot.room();
    }

    private String staff(Slot slot) {
        var names = legend.namesIn(slot);
        return names.isEmpty() ? "nobody named" : String.join(", ", names);
    }

    private String content(Slot slot) {
        var items = legend.itemsIn(slot);
        return items.isEmpty()
                ? slot.content().kind().words()
                : items.stream().map(item -> item.title()).collect(Collectors.joining(", "));
    }

    private static String certainty(Slot slot) {
        return slot.tentative() ? "tentative" : "confirmed";
    }
}
