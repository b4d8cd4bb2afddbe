package dev.atelier.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the house may know about a cohort.
 *
 * @param revision rises by one with every change; of two facts about one cohort the higher one holds
 * @param title the workshop's title
 * @param startsAt planned local time in {@code zone}; {@code endsAt} is later
 * @param place in words that everybody may read
 * @param link by which one joins it online, for its staff and for those who have a seat, and for nobody else; null if it
 *     does not meet online
 * @param capacity seats, at least 1
 */
public record CohortFacts(
        CohortId id,
        long revision,
        WorkshopId workshop,
        String title,
        CohortStatus status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        String place,
        @Nullable String link,
        int capacity,
        List<StaffMember> staff) {

    /** The instant at which the first day begins; a local time that a DST gap skips counts from the gap's end. */
    public Instant begins() {
        return startsAt.atZone(zone).toInstant();
    }

    public Instant ends() {
        return endsAt.atZone(zone).toInstant();
    }

    /** Whether a person belongs to the staff of this cohort. */
    public boolean isStaff(InstructorId person) {
        return staff.stream().anyMatch(member -> member.id().equals(person));
    }
}
