package dev.atelier.event.cohort;

import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a cohort: when, where, for how many, with whom, by which curriculum.
 *
 * @param startsAt local time in {@code zone}; {@code endsAt} is later
 * @param capacity seats, at least 1
 */
public record Plan(
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        Place place,
        int capacity,
        List<StaffMember> staff,
        @Nullable PinnedCurriculum curriculum,
        Wishes wishes) {

    /** A plan that wishes for nothing besides. */
    public Plan(
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            ZoneId zone,
            Place place,
            int capacity,
            List<StaffMember> staff,
            @Nullable PinnedCurriculum curriculum) {
        this(startsAt, endsAt, zone, place, capacity, staff, curriculum, Wishes.NONE);
    }

    public Plan {
        staff = List.copyOf(staff);
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A cohort ends after it starts, not at " + endsAt);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("A cohort needs at least one seat, not " + capacity);
        }
    }

    /**
     * This plan, with its day to decide on as far before its start as it was in another, if that day was left as it was:
     * what was decided, and who was called upon, is kept by that day, and another start is decided about anew.
     */
    Plan decidedAsLongBeforeAs(Plan before) {
        var is = wishes.minimum();
        var was = before.wishes.minimum();
        var by = ChronoUnit.DAYS.between(before.startsAt.toLocalDate(), startsAt.toLocalDate());
        return is == null || was == null || by == 0 || !is.decideOn().equals(was.decideOn())
                ? this
                : new Plan(
                        startsAt,
                        endsAt,
                        zone,
                        place,
                        capacity,
                        staff,
                        curriculum,
                        new Wishes(
                                wishes.learnersPerHelper(),
                                new Minimum(is.learners(), is.decideOn().plusDays(by), is.daysAhead())));
    }

    boolean hasLead() {
        return staff.stream().anyMatch(member -> member.role() == StaffRole.LEAD);
    }
}
