package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.Passes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whom somebody at the door means: by a pass, by the six characters of one, or by a name. */
@Component
class Passed {

    private static final String ADDRESS = "/staff/passes/";

    private final Roll roll;
    private final Passes passes;

    Passed(Roll roll, Passes passes) {
        this.roll = roll;
        this.passes = passes;
    }

    /** Whoever's pass it is, of this cohort or another; the six characters are looked for in this cohort only. */
    Optional<Roll.Seated> by(CohortFacts cohort, String typed) {
        var read = byPass(
                typed.substring(typed.lastIndexOf(ADDRESS) < 0 ? 0 : typed.lastIndexOf(ADDRESS) + ADDRESS.length()));
        return read.isPresent() ? read : bySpoken(cohort, typed);
    }

    Optional<Roll.Seated> byPass(String pass) {
        return passes.read(pass.strip()).flatMap(roll::of);
    }

    private Optional<Roll.Seated> bySpoken(CohortFacts cohort, String typed) {
        var spoken = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var same = spoken.isEmpty()
                ? List.<Roll.Seated>of()
                : roll.of(cohort.id()).stream()
                        .filter(seated -> passes.spoken(seated.enrolment()).equals(spoken))
                        .toList();
        // Two of a cohort with the same six: then the name decides.
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** Whose names fit, at most so many as one can choose from. */
    List<Roll.Seated> named(CohortFacts cohort, String typed) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty()
                ? List.of()
                : roll.of(cohort.id()).stream()
                        .filter(seated ->
                                seated.who().name().toLowerCase(Locale.ROOT).contains(part))
                        .limit(20)
                        .toList();
    }
}
