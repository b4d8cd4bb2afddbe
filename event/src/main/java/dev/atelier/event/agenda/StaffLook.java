package dev.atelier.event.agenda;

import dev.atelier.event.availability.Availabilities;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.StaffRatio;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks over who is to do what, and whether there are enough of them. */
@Component
class StaffLook {

    private final Engagements engagements;
    private final Availabilities availabilities;

    StaffLook(Engagements engagements, Availabilities availabilities) {
        this.engagements = engagements;
        this.availabilities = availabilities;
    }

    List<Problem> problems(Cohort cohort, List<Slot> slots) {
        var here = Engagement.in(cohort, slots);
        var busy = StaffRules.check(
                cohort.plan().staff(),
                cohort.plan().zone(),
                here,
                engagements.elsewhere(cohort, here),
                availabilities.of(here.stream().map(Engagement::person).collect(Collectors.toSet())));
        return Stream.concat(busy.stream(), ratio(cohort)).toList();
    }

    private static Stream<Problem> ratio(Cohort cohort) {
        var ratio = StaffRatio.of(cohort.plan());
        return ratio.isUnmet() ? Stream.of(Problem.ofWhole(ratio.words() + ": " + ratio.need() + ".")) : Stream.empty();
    }
}
