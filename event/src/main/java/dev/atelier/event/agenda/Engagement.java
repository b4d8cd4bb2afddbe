package dev.atelier.event.agenda;

import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.cohort.Cohort;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is busy for a time: in a slot, or, where no slot of a cohort names them, on all its days.
 *
 * @param slot null for whole days
 * @param workshop what it is a cohort of
 * @param venue where, null if online or not known; {@code place} is its name
 */
record Engagement(
        InstructorId person,
        @Nullable UUID slot,
        String workshop,
        Instant begins,
        Instant ends,
        @Nullable UUID venue,
        String place) {

    boolean overlaps(Engagement other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    boolean isElsewhereThan(Engagement other) {
        return venue != null && other.venue != null && !venue.equals(other.venue);
    }

    /** What a cohort's own staff is to do in it. */
    static List<Engagement> in(Cohort cohort, List<Slot> slots) {
        var all = new ArrayList<Engagement>();
        for (var member : cohort.plan().staff()) {
            var named = slots.stream()
                    .filter(slot -> !slot.isBreak() && slot.staff().contains(member.id()))
                    .toList();
            if (named.isEmpty()) {
                Day.between(cohort.plan().startsAt(), cohort.plan().endsAt())
                        .forEach(day -> all.add(of(cohort, member, null, day.starts(), day.ends())));
            } else {
                named.forEach(slot -> all.add(of(cohort, member, slot.id(), slot.startsAt(), slot.endsAt())));
            }
        }
        return all;
    }

    private static Engagement of(
            Cohort cohort, StaffMember member, @Nullable UUID slot, LocalDateTime starts, LocalDateTime ends) {
        var plan = cohort.plan();
        var venue = plan.place().venue();
        return new Engagement(
                member.id(),
                slot,
                cohort.offer().title(),
                starts.atZone(plan.zone()).toInstant(),
                ends.atZone(plan.zone()).toInstant(),
                venue == null ? null : venue.id(),
                venue == null ? "" : venue.name());
    }
}
