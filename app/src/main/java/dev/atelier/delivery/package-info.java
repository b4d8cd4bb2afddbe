/** Outgoing mail: what was written in a transaction goes out after it, once, or says why it did not. */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"event", "mentorship"})
package dev.atelier.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
