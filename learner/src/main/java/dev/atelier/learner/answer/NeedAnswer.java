package dev.atelier.learner.answer;

import dev.atelier.learner.EnrolmentStatus;
import java.util.UUID;

/** What somebody needs in order to take part. */
public record NeedAnswer(UUID enrolment, String name, EnrolmentStatus status, String words) {}
