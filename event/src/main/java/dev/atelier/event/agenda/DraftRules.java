package dev.atelier.event.agenda;

import dev.atelier.event.StaffMember;
import dev.atelier.event.cohort.Plan;
import dev.atelier.event.time.LocalTimes;
import dev.atelier.event.time.SpokenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks a draft over: slots outside the day, two in one room at once, one person in two places. */
final class DraftRules {

    private DraftRules() {}

    static List<Problem> check(List<Slot> slots, Plan plan) {
        var days = Day.between(plan.startsAt(), plan.endsAt());
        var problems = new ArrayList<Problem>();
        for (var slot : slots) {
            if (days.stream().noneMatch(day -> day.holds(slot))) {
                problems.add(
                        new Problem(slot.id(), true, "Outside the cohort's hours, " + hours(days.getFirst()) + "."));
            }
            times(slot, plan).forEach(problems::add);
            slots.stream()
                    .filter(other -> !other.id().equals(slot.id()) && other.overlaps(slot))
                    .flatMap(other -> together(slot, other, plan))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Stream<Problem> times(Slot slot, Plan plan) {
        return Stream.of(slot.startsAt(), slot.endsAt())
                .map(time -> LocalTimes.of(time, plan.zone()))
                .filter(LocalTimes.Never.class::isInstance)
                .map(LocalTimes.Never.class::cast)
                .map(never -> new Problem(slot.id(), true, never.words() + "."));
    }

    private static Stream<Problem> together(Slot slot, Slot other, Plan plan) {
        var problems = new ArrayList<Problem>();
        if (slot.isInSameRoomAs(other)) {
            problems.add(new Problem(
                    slot.id(),
                    true,
                    slot.room().isEmpty()
                            ? "At the same time as “%s”: give each a room of its own.".formatted(other.title())
                            : "%s has “%s” at the same time.".formatted(slot.room(), other.title())));
        }
        var both = plan.staff().stream()
                .filter(member ->
                        slot.staff().contains(member.id()) && other.staff().contains(member.id()))
                .map(StaffMember::name)
                .collect(Collectors.joining(" and "));
        if (!both.isEmpty()) {
            problems.add(new Problem(slot.id(), false, "%s: also in “%s”.".formatted(both, other.title())));
        }
        return problems.stream();
    }

    private static String hours(Day day) {
        return SpokenTime.hours(day.starts(), day.ends());
    }
}
