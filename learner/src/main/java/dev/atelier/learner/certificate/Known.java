package dev.atelier.learner.certificate;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.progress.Done;
import dev.atelier.learner.progress.Progress;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is recorded about a learner in a cohort.
 *
 * @param recorded of each day the newest word first
 * @param works for how many items work of theirs was ever accepted
 */
record Known(CohortDays days, List<Recorded> recorded, List<Done> done, int works, CurriculumFacts curriculum) {

    /** Only the newest word about a day holds. */
    List<Recorded> attended() {
        var seen = new HashSet<LocalDate>();
        return recorded.stream()
                .filter(word -> seen.add(word.day()))
                .filter(word -> word.status().attended())
                .toList();
    }

    /** The days on which they were not there, as far as is known. */
    List<LocalDate> missed() {
        var there = attended().stream().map(Recorded::day).collect(Collectors.toSet());
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> !there.contains(day))
                .toList();
    }

    Optional<String> done(Item item) {
        return done.stream()
                .filter(fact -> fact.item().equals(item.key()))
                .findFirst()
                .map(fact -> "done on " + Times.day(fact.at().atZone(days.zone())) + ", "
                        + fact.source().words());
    }

    /** How many items of the curriculum ask for work at all. */
    int exercises() {
        return (int) curriculum.items().stream()
                .filter(item -> item.kind() == ItemKind.EXERCISE)
                .count();
    }

    Progress progress() {
        return new Progress(curriculum, done.stream().map(Done::item).collect(Collectors.toSet()));
    }
}
