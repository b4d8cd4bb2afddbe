/** The PostgreSQL that Atelier brings along for those who have configured none. */
@NullMarked
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {})
package dev.atelier.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
