package dev.atelier.learner.selection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param subject of a mail; else empty
 * @param words of a mail; else the reason
 * @param day for which people are excused; else null
 */
record Order(
        Verb verb, String subject, String words, @Nullable LocalDate day) {}
