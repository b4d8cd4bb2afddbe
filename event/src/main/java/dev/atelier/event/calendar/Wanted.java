package dev.atelier.event.calendar;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.calendar.Happening.Status;
import dev.atelier.event.cohort.Cohort;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What calendars should show of a cohort: each slot of its released agenda, breaks left out; its days as they are
 * planned, until there is one; nothing of a cohort that does not take place.
 */
final class Wanted {

    private Wanted() {}

    static List<Happening> of(Cohort cohort, Optional<Releases.Explained> agenda) {
        return switch (cohort.status()) {
            case DRAFT, POSTPONED, CANCELLED -> List.of();
            case ANNOUNCED, OPEN, CONFIRMED, RUNNING, COMPLETED -> {
                var slots = agenda.map(explained -> slots(cohort, explained)).orElse(List.of());
                yield slots.isEmpty() ? days(cohort) : slots;
            }
        };
    }

    /** A slot that lies outside the cohort's time belongs to a date that was given up. */
    private static List<Happening> slots(Cohort cohort, Releases.Explained agenda) {
        return agenda.release().slots().stream()
                .filter(slot -> !slot.isBreak())
                .filter(slot -> !slot.startsAt().isBefore(cohort.plan().startsAt())
                        && !slot.endsAt().isAfter(cohort.plan().endsAt()))
                .map(slot -> slot(cohort, slot, agenda.legend()))
                .toList();
    }

    private static Happening slot(Cohort cohort, Slot slot, Legend legend) {
        var place = cohort.plan().place().words();
        return new Happening(
                slot.id(),
                slot.tentative() ? Status.TENTATIVE : Status.CONFIRMED,
                slot.startsAt(),
                slot.endsAt(),
                cohort.plan().zone(),
                slot.room().isEmpty() ? place : slot.room() + ", " + place,
                slot.title(),
                legend.itemsIn(slot).stream().map(CurriculumFacts.Item::title).collect(Collectors.joining("\n")));
    }

    private static List<Happening> days(Cohort cohort) {
        var plan = cohort.plan();
        var sameDay = !plan.endsAt().isAfter(plan.startsAt().plusDays(1));
        var last = sameDay ? plan.startsAt().toLocalDate() : plan.endsAt().toLocalDate();
        return plan.startsAt()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .map(date -> new Happening(
                        id(cohort, date),
                        cohort.status() == CohortStatus.ANNOUNCED || cohort.status() == CohortStatus.OPEN
                                ? Status.TENTATIVE
                                : Status.CONFIRMED,
                        date.atTime(plan.startsAt().toLocalTime()),
                        sameDay ? plan.endsAt() : date.atTime(plan.endsAt().toLocalTime()),
                        plan.zone(),
                        plan.place().words(),
                        cohort.offer().title(),
                        ""))
                .toList();
    }

    /** The same day of the same cohort is the same entry, on every machine. */
    private static UUID id(Cohort cohort, LocalDate date) {
        return UUID.nameUUIDFromBytes((cohort.id() + "/" + date).getBytes(StandardCharsets.UTF_8));
    }
}
