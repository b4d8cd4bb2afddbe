/** What calendar programs are told about a cohort. */
@NullMarked
package dev.atelier.event.calendar;

import org.jspecify.annotations.NullMarked;
