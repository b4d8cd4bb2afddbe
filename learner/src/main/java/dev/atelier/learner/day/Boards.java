package dev.atelier.learner.day;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.attendance.DayPlans;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.BoardPage;
import dev.atelier.learner.page.Cohort;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a board together. */
@Component
class Boards {

    private final Rooms rooms;
    private final Cohorts cohorts;
    private final DayPlans plans;
    private final InstantSource clock;

    Boards(Rooms rooms, Cohorts cohorts, DayPlans plans, InstantSource clock) {
        this.rooms = rooms;
        this.cohorts = cohorts;
        this.plans = plans;
        this.clock = clock;
    }

    RoomView now(CohortFacts cohort, Optional<UUID> run) {
        return new RoomView(cohort, room(cohort, run), run.isPresent(), clock.instant());
    }

    Room room(CohortFacts cohort, Optional<UUID> run) {
        return rooms.read(cohort.id(), today(cohort), run);
    }

    BoardPage page(CohortFacts cohort, Optional<UUID> run) {
        var items = cohorts.curriculum(cohort.id()).map(CurriculumFacts::items).orElse(List.of());
        return new BoardPage(
                head(cohort),
                code(cohort),
                now(cohort, run).board(),
                items.stream()
                        .sorted(Comparator.comparing(Boards::isNoCheckpoint))
                        .map(Boards::choice)
                        .toList(),
                items.stream()
                        .filter(item -> item.kind() != ItemKind.BREAK)
                        .map(Boards::choice)
                        .toList());
    }

    String code(CohortFacts cohort) {
        return plans.wall(cohort).code();
    }

    static Cohort head(CohortFacts cohort) {
        return new Cohort(cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place());
    }

    private LocalDate today(CohortFacts cohort) {
        return new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone()).nearest(clock.instant());
    }

    // Checkpoints come first, as they are what is mostly asked; every other item can be asked about as well.
    private static boolean isNoCheckpoint(Item item) {
        return item.kind() != ItemKind.CHECKPOINT;
    }

    private static BoardPage.Choice choice(Item item) {
        return new BoardPage.Choice(
                item.key().value(), item.title() + " (" + item.kind().words() + ")");
    }
}
