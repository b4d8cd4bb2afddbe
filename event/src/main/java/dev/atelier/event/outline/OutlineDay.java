package dev.atelier.event.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the text says about one day: its number from 1, its date if given, its title or an empty text. */
public record OutlineDay(int number, @Nullable LocalDate date, String title) {
    public OutlineDay {
        if (number < 1) {
            throw new IllegalArgumentException("Days count from 1, not " + number);
        }
        title = Cleaning.clean(title);
    }
}
