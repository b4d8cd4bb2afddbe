/** Who sits in a seat: enrolment, the live day, progress and certificates. */
@NullMarked
@ApplicationModule(
        displayName = "Learner",
        allowedDependencies = {"api", "event"})
package dev.atelier.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
