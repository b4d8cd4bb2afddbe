package dev.atelier.event.calendar;

import java.util.function.Supplier;

/**
 * A file that is not written before somebody wants it.
 *
 * @param name what it is called when it is kept
 * @param tag an entity tag, quotes included: another one where a single byte is another
 * @param content the same for the same tag
 */
public record CalendarFile(String name, String tag, Supplier<byte[]> content) {}
