package dev.atelier.mentorship.world;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

/** What upstream knows of cohorts. */
public final class Workshops {

    private Workshops() {}

    /** A workshop that this cohort is of, with these people on its staff. */
    public static WorkshopId of(Upstream.KnownCohorts upstream, CohortId cohort, UUID... staff) {
        var workshop = new WorkshopId(UUID.randomUUID());
        put(upstream, workshop, cohort, staff);
        return workshop;
    }

    public static void put(Upstream.KnownCohorts upstream, WorkshopId workshop, CohortId cohort, UUID... staff) {
        upstream.put(new CohortFacts(
                cohort,
                1,
                workshop,
                "Mastering Stable Diffusion",
                CohortStatus.COMPLETED,
                LocalDateTime.parse("2023-08-05T09:30"),
                LocalDateTime.parse("2023-08-05T17:30"),
                ZoneId.of("Asia/Kolkata"),
                "Bengaluru",
                null,
                24,
                Stream.of(staff)
                        .map(person -> new StaffMember(new InstructorId(person), "Ravi", StaffRole.INSTRUCTOR))
                        .toList()));
    }
}
