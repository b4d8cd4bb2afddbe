/** Public pages as visitors got them a moment ago, so that many who look at once cost as little as one. */
@NullMarked
@ApplicationModule(
        displayName = "Kept answers",
        allowedDependencies = {})
package dev.atelier.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
