/** What calls of the JSON API are made of: problems, pages with cursors, ids of commands. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {})
package dev.atelier.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
