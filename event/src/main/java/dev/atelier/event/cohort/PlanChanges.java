package dev.atelier.event.cohort;

import dev.atelier.event.StaffMember;
import dev.atelier.event.time.SpokenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what differs between two plans: "Seats: 60, was 40". */
final class PlanChanges {

    private PlanChanges() {}

    static List<String> between(Plan before, Plan after) {
        var changes = new ArrayList<String>();
        compare("When", before, after, PlanChanges::when, changes);
        compare("Where", before, after, plan -> plan.place().words(), changes);
        compare("Link", before, after, plan -> plan.place().link(), changes);
        compare("About the venue", before, after, PlanChanges::venue, changes);
        compare("Seats", before, after, plan -> Integer.toString(plan.capacity()), changes);
        compare("Staff", before, after, PlanChanges::staff, changes);
        compare("Curriculum", before, after, PlanChanges::curriculum, changes);
        compare("Learners for each of the staff, at most", before, after, PlanChanges::ratio, changes);
        compare("Minimum", before, after, PlanChanges::minimum, changes);
        return changes;
    }

    private static void compare(
            String what, Plan before, Plan after, Function<Plan, String> part, List<String> changes) {
        var was = part.apply(before);
        var is = part.apply(after);
        if (!was.equals(is)) {
            changes.add("%s: %s, was %s".formatted(what, orNothing(is), orNothing(was)));
        }
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "nothing" : words;
    }

    private static String when(Plan plan) {
        return SpokenTime.span(plan.startsAt(), plan.endsAt()) + " (" + plan.zone() + ")";
    }

    private static String venue(Plan plan) {
        var venue = plan.place().venue();
        return venue == null
                ? ""
                : Stream.of(venue.region(), venue.postalCode(), venue.country(), venue.accessNotes(), venue.mapLink())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String staff(Plan plan) {
        return plan.staff().stream().map(PlanChanges::inRole).sorted().collect(Collectors.joining(", "));
    }

    private static String inRole(StaffMember member) {
        return member.name() + " (" + member.role().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String minimum(Plan plan) {
        var minimum = plan.wishes().minimum();
        return minimum == null
                ? ""
                : "%d learners, decided on %s, told of %d days before"
                        .formatted(minimum.learners(), SpokenTime.day(minimum.decideOn()), minimum.daysAhead());
    }

    private static String ratio(Plan plan) {
        var wished = plan.wishes().learnersPerHelper();
        return wished == null ? "" : wished.toString();
    }

    private static String curriculum(Plan plan) {
        var pinned = plan.curriculum();
        return pinned == null ? "" : "version " + pinned.version();
    }
}
