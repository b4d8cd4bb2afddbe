/** The frame around every page: navigation, flash messages, errors, assets. */
@NullMarked
@ApplicationModule(displayName = "Shell")
package dev.atelier.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
