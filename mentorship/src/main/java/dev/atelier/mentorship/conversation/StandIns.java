package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.month.Assignment;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who hears of a question too while the mentor is away. */
@Component
class StandIns {

    private final Availabilities availabilities;
    private final Assignment assignment;
    private final Correspondents correspondents;

    StandIns(Availabilities availabilities, Assignment assignment, Correspondents correspondents) {
        this.availabilities = availabilities;
        this.assignment = assignment;
        this.correspondents = correspondents;
    }

    /** Nobody while the mentor, or the second one, is there; nor where everybody else is away as well. */
    Optional<Correspondent> of(Conversation conversation, Instant now) {
        var mentor = conversation.mentor();
        if (mentor == null || !allAway(asked(conversation), now)) {
            return Optional.empty();
        }
        var cohort = conversation.month().cohort();
        return assignment
                .nextBut(mentor, cohort, now)
                .filter(next -> !next.equals(conversation.second()))
                .filter(next -> !allAway(Set.of(next.value()), now))
                .flatMap(next -> correspondents.mentor(cohort, next.value()));
    }

    private boolean allAway(Set<UUID> mentors, Instant now) {
        var known = availabilities.of(mentors, now);
        return mentors.stream().allMatch(mentor -> known.isAway(mentor, now));
    }

    private static Set<UUID> asked(Conversation conversation) {
        return Stream.of(Optional.ofNullable(conversation.mentor()), Optional.ofNullable(conversation.second()))
                .flatMap(Optional::stream)
                .map(InstructorId::value)
                .collect(Collectors.toSet());
    }
}
