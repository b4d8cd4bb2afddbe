/** What comes after the day: work and its review, and a month of mentorship by e-mail. */
@NullMarked
@ApplicationModule(
        displayName = "Mentorship",
        allowedDependencies = {"api", "event", "learner"})
package dev.atelier.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
