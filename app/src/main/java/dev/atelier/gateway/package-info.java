/** What stands before the JSON API: who calls, how often, whether for the first time, and what there is to call. */
@NullMarked
@ApplicationModule(
        displayName = "Gateway",
        allowedDependencies = {"api", "event"})
package dev.atelier.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
