/** Who people are: accounts, sign-in by mailed link, roles, invitations. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"event", "learner", "mentorship", "shell", "gateway"})
package dev.atelier.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
