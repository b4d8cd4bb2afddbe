package dev.atelier.event.notice;

import dev.atelier.event.agenda.Releases.Explained;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.calendar.CalendarFiles;
import dev.atelier.event.calendar.CalendarFiles.Picked;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.staff.CohortPeople.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One time that the people of a cohort are told: what it is for each of them, by what they know. */
final class Occasion {

    private final Cohort cohort;
    private final Optional<Explained> latest;
    private final IntFunction<Optional<Explained>> releases;
    private final Map<Integer, Optional<Explained>> known = new HashMap<>();
    private final Map<Integer, Step> steps = new HashMap<>();

    /**
     * An occasion to tell of a cohort as it is now.
     *
     * @param latest its agenda; empty while nothing is told of that
     * @param releases any of them, by its number
     */
    Occasion(Cohort cohort, Optional<Explained> latest, IntFunction<Optional<Explained>> releases) {
        this.cohort = cohort;
        this.latest = latest;
        this.releases = releases;
    }

    /**
     * What somebody of the cohort is told.
     *
     * @param plan that they know; empty for learners, who are told of plans elsewhere
     * @param from the release that they know
     */
    Told told(Member reader, Optional<KnownPlan> plan, int from) {
        var news = plan.flatMap(one -> PlanNews.between(one, cohort));
        var step = latest.filter(now -> from < now.release().number())
                .map(now -> step(from, now).only(change -> Touching.isTouchedBy(reader, change)));
        return new Told(reader, news, step, entries(reader, plan, from, step, news.isPresent()));
    }

    /** What somebody is told who has left the staff: that, and their calendars shall show none of it any more. */
    Told toldLast(Member reader, KnownPlan plan, int from) {
        var theirs = slots(known(from), slot -> Touching.isTouchedBy(reader, slot));
        var others = slots(known(from), slot -> true);
        others.removeAll(theirs);
        var gone = CalendarFiles.shown(plan.of(cohort), known(from));
        gone.removeAll(others);
        return new Told(reader, Optional.of(PlanNews.LEFT), Optional.empty(), new Picked(Set.of(), gone));
    }

    private Picked entries(
            Member reader, Optional<KnownPlan> plan, int from, Optional<Step> step, boolean isAnotherPlan) {
        var was = CalendarFiles.shown(plan.map(one -> one.of(cohort)).orElse(cohort), known(from));
        var is = CalendarFiles.shown(cohort, latest);
        var picked = new HashSet<UUID>(step.map(Step::slots).orElse(List.of()));
        picked.addAll(was);
        picked.addAll(is);
        if (!isAnotherPlan) {
            // What both show is as it was, unless the step speaks of it.
            picked.removeIf(id -> was.contains(id)
                    && is.contains(id)
                    && step.stream().noneMatch(some -> some.slots().contains(id)));
        }
        var before = slots(known(from), slot -> Touching.isTouchedBy(reader, slot));
        var now = slots(latest, slot -> Touching.isTouchedBy(reader, slot));
        var others = slots(known(from), slot -> true);
        var all = slots(latest, slot -> true);
        others.addAll(all);
        others.removeAll(before);
        others.removeAll(now);
        picked.removeAll(others);
        var gone = new HashSet<>(picked);
        gone.retainAll(all);
        gone.removeAll(now);
        picked.removeAll(gone);
        return new Picked(picked, gone);
    }

    private Step step(int from, Explained now) {
        return steps.computeIfAbsent(from, number -> Step.since(known(number), now));
    }

    private Optional<Explained> known(int from) {
        return from == 0 ? Optional.empty() : known.computeIfAbsent(from, releases::apply);
    }

    private static Set<UUID> slots(Optional<Explained> agenda, Predicate<Slot> which) {
        return agenda.map(one -> one.release().slots().stream())
                .orElse(Stream.empty())
                .filter(which)
                .map(Slot::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
