package dev.atelier.event.community;

import dev.atelier.event.Attendees;
import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.Cohort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides who reads where a cohort's people talk: its staff, and whoever has a seat or had one when it was over. */
@Component
public class Community {

    private final CommunityLinks links;
    private final ObjectProvider<Attendees> attendees;

    Community(CommunityLinks links, ObjectProvider<Attendees> attendees) {
        this.links = links;
        this.attendees = attendees;
    }

    /**
     * What a reader may know.
     *
     * @param exists whether there is any place to talk
     * @param links empty for whoever has no seat
     */
    public record Shown(boolean exists, List<CommunityLink> links) {}

    /** Whether a workshop has any place to talk. */
    public boolean exists(WorkshopId workshop) {
        return !links.of(workshop).isEmpty();
    }

    public Shown to(Optional<UUID> reader, Cohort cohort) {
        var all = links.of(cohort.offer().workshop());
        var inside = !all.isEmpty()
                && reader.filter(person -> belongs(person, cohort)).isPresent();
        return new Shown(!all.isEmpty(), inside ? all : List.of());
    }

    private boolean belongs(UUID person, Cohort cohort) {
        return cohort.facts().isStaff(new InstructorId(person))
                || attendees.stream().anyMatch(known -> known.cohortsOf(person).contains(cohort.id()));
    }
}
