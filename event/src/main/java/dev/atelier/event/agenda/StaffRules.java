package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.availability.Availability;
import dev.atelier.event.time.SpokenTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks over who is to do what: somebody busy in another cohort, or on their way from it, or who cannot then. */
final class StaffRules {

    /** From one venue to another, with what one carries. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(30);

    private final Map<InstructorId, String> names;
    private final ZoneId zone;

    private StaffRules(List<StaffMember> staff, ZoneId zone) {
        this.names = staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name, (one, same) -> one));
        this.zone = zone;
    }

    /**
     * Holds what people are to do here against what else is known of them.
     *
     * @param zone whose clock others' times are told by
     */
    static List<Problem> check(
            List<StaffMember> staff,
            ZoneId zone,
            List<Engagement> here,
            List<Engagement> elsewhere,
            Map<InstructorId, Availability> availabilities) {
        return new StaffRules(staff, zone).check(here, elsewhere, availabilities);
    }

    private List<Problem> check(
            List<Engagement> here, List<Engagement> elsewhere, Map<InstructorId, Availability> availabilities) {
        var problems = new ArrayList<Problem>();
        for (var engagement : here) {
            elsewhere.stream()
                    .filter(other -> other.person().equals(engagement.person()))
                    .forEach(other -> hold(engagement, other, problems));
            var availability = availabilities.get(engagement.person());
            if (availability != null) {
                availability
                        .against(engagement.begins(), engagement.ends(), zone)
                        .ifPresent(why -> problems.add(problem(engagement, "%s.".formatted(why))));
            }
        }
        return problems.stream().distinct().toList();
    }

    private void hold(Engagement here, Engagement other, List<Problem> problems) {
        if (here.overlaps(other)) {
            problems.add(problem(
                    here,
                    "is also in another cohort of “%s”, %s."
                            .formatted(other.workshop(), span(other.begins(), other.ends()))));
        } else if (here.isElsewhereThan(other) && between(here, other).compareTo(ON_THE_WAY) < 0) {
            problems.add(problem(
                    here,
                    "has %d minutes between here and %s, where another cohort of “%s” is on, %s."
                            .formatted(
                                    between(here, other).toMinutes(),
                                    other.place(),
                                    other.workshop(),
                                    span(other.begins(), other.ends()))));
        }
    }

    private static Duration between(Engagement one, Engagement other) {
        return one.begins().isBefore(other.begins())
                ? Duration.between(one.ends(), other.begins())
                : Duration.between(other.ends(), one.begins());
    }

    private Problem problem(Engagement engagement, String words) {
        var told = names.getOrDefault(engagement.person(), "Somebody") + " " + words;
        var slot = engagement.slot();
        return slot == null ? Problem.ofWhole(told) : Problem.warning(slot, told);
    }

    private String span(Instant from, Instant until) {
        return SpokenTime.span(
                from.atZone(zone).toLocalDateTime(), until.atZone(zone).toLocalDateTime());
    }
}
