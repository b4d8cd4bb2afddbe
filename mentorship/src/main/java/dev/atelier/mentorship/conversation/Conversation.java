package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread between a learner and mentors.
 *
 * @param mentor who is asked to answer, if there is anybody
 * @param second who gets every mail too, if there is anybody; never the mentor
 */
record Conversation(
        UUID id,
        Month month,
        String subject,
        @Nullable InstructorId mentor,
        @Nullable InstructorId second) {}
