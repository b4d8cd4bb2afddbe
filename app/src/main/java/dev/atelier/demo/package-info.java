/** Atelier for looking round: people to come in as, a local mail catcher, the styleguide. On in demo mode only. */
@NullMarked
@ApplicationModule(displayName = "Demo")
package dev.atelier.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
