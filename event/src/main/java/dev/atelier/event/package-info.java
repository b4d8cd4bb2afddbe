/** Workshops, curricula, cohorts and agendas: what is offered, when and where. */
@NullMarked
@ApplicationModule(displayName = "Event", allowedDependencies = "api")
package dev.atelier.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
