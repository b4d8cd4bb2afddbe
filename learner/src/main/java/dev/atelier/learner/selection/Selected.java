package dev.atelier.learner.selection;

import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import java.util.Optional;

/**
 * Somebody who is selected.
 *
 * @param result empty while nobody has got to them
 */
record Selected(
        int position, EnrolmentId enrolment, EnrolmentStatus status, LearnerFacts learner, Optional<Result> result) {

    Selected with(Result became) {
        return new Selected(position, enrolment, status, learner, Optional.of(became));
    }
}
