package dev.atelier.event.notice;

import dev.atelier.event.agenda.Change;
import dev.atelier.event.agenda.ChangeWords;
import dev.atelier.event.agenda.Diff;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.page.AgendaChange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of an agenda from one release to the latest.
 *
 * @param from the release that somebody knows, 0 for none
 */
record Step(int from, Release latest, Legend legend, List<Change> changes) {

    /** @param known the release that somebody knows; empty for none */
    static Step since(Optional<Releases.Explained> known, Releases.Explained latest) {
        return new Step(
                known.map(before -> before.release().number()).orElse(0),
                latest.release(),
                known.map(before -> Legend.both(before.legend(), latest.legend()))
                        .orElse(latest.legend()),
                Diff.between(
                        known.map(before -> before.release().slots()).orElse(List.of()),
                        latest.release().slots()));
    }

    Step only(Predicate<Change> touching) {
        return new Step(from, latest, legend, changes.stream().filter(touching).toList());
    }

    boolean isFirst() {
        return from == 0;
    }

    /** "Panel: moved, 16:00 to 16:30 → 16:30 to 17:00", a line for each change. */
    List<String> lines() {
        return new ChangeWords(legend).of(changes).stream().map(this::line).toList();
    }

    private String line(AgendaChange change) {
        return isFirst() ? change.edits().getFirst().is() + ": " + change.title() : change.line();
    }

    List<UUID> slots() {
        return changes.stream().map(change -> change.slot().id()).collect(Collectors.toList());
    }
}
