/** Who may see what, and what browsers are told not to do. */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {})
package dev.atelier.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
