/** Sessions in PostgreSQL, so that any instance can answer any request. */
@NullMarked
@ApplicationModule(displayName = "Sessions", allowedDependencies = {})
package dev.atelier.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
