package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.mentorship.availability.Availabilities;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Finds who mentors next: of those who teach the cohort, and are not away, the one with the fewest open months, the lead if
 * in doubt.
 */
@Component
public class Assignment {

    private final DSLContext db;
    private final Cohorts cohorts;
    private final Availabilities availabilities;

    Assignment(DSLContext db, Cohorts cohorts, Availabilities availabilities) {
        this.db = db;
        this.cohorts = cohorts;
        this.availabilities = availabilities;
    }

    /** Helpers, and those who are away, are asked only where a cohort has nobody else; whoever teaches no longer is not asked. */
    public Optional<InstructorId> next(CohortId cohort, Instant now) {
        return next(staff(cohort), now);
    }

    private List<StaffMember> staff(CohortId cohort) {
        return cohorts.cohort(cohort).map(facts -> facts.staff()).orElse(List.of());
    }

    private Optional<InstructorId> next(List<StaffMember> staff, Instant now) {
        var loads = openMonths(staff, now);
        var known = availabilities.of(
                loads.keySet().stream().map(InstructorId::value).toList(), now);
        return staff.stream()
                .filter(member -> loads.containsKey(member.id()))
                .min(Comparator.<StaffMember, Boolean>comparing(member -> member.role() == StaffRole.HELPER)
                        .thenComparing(member -> known.isAway(member.id().value(), now))
                        .thenComparing(member -> loads.getOrDefault(member.id(), 0))
                        .thenComparing(StaffMember::role))
                .map(StaffMember::id);
    }

    /**
     * The same among all others, for somebody who gives a conversation back or is away: of those who are there, if anybody
     * is.
     */
    public Optional<InstructorId> nextBut(InstructorId not, CohortId cohort, Instant now) {
        var others = staff(cohort).stream()
                .filter(member -> !member.id().equals(not))
                .toList();
        var known = availabilities.of(
                others.stream().map(member -> member.id().value()).toList(), now);
        var there = others.stream()
                .filter(member -> !known.isAway(member.id().value(), now))
                .toList();
        return next(there, now).or(() -> next(others, now));
    }

    /** A month that has no mentor yet gets one, if there is anybody by now. */
    public Month ensure(Month month, Instant now) {
        if (month.mentor() != null) {
            return month;
        }
        return next(month.cohort(), now)
                .map(mentor -> {
                    db.update(MONTH)
                            .set(MONTH.MENTOR_ID, mentor.value())
                            .where(MONTH.ID.eq(month.id()), MONTH.MENTOR_ID.isNull())
                            .execute();
                    return new Month(
                            month.id(), month.cohort(), month.learner(), month.title(), mentor, month.window());
                })
                .orElse(month);
    }

    private Map<InstructorId, Integer> openMonths(List<StaffMember> staff, Instant now) {
        var load = field(selectCount()
                .from(MONTH)
                .where(MONTH.MENTOR_ID.eq(MENTOR.ID))
                .and(MONTH.CLOSES_AT.gt(now.atOffset(UTC))));
        return db
                .select(MENTOR.ID, load)
                .from(MENTOR)
                .where(MENTOR.ID.in(
                        staff.stream().map(member -> member.id().value()).toList()))
                .and(MENTOR.TEACHES)
                .fetch()
                .stream()
                .collect(toMap(found -> new InstructorId(found.value1()), found -> found.value2()));
    }
}
