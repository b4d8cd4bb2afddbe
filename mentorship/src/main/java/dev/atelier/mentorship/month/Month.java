package dev.atelier.mentorship.month;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.LearnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learner's mentorship after a cohort.
 *
 * @param title of the workshop
 * @param mentor who answers new questions, if there is anybody
 */
public record Month(
        UUID id,
        CohortId cohort,
        LearnerId learner,
        String title,
        @Nullable InstructorId mentor,
        MonthWindow window) {

    Month with(MonthWindow other) {
        return new Month(id, cohort, learner, title, mentor, other);
    }
}
