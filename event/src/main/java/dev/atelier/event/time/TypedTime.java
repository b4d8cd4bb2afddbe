package dev.atelier.event.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Reads local times as forms and programs bring them: those of the years 2000 to 2200, which the whole house can keep. */
public final class TypedTime {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private TypedTime() {}

    /**
     * Reads "2023-08-05 09:30", with a space or a T.
     *
     * @throws DateTimeParseException whose message says what to write instead
     */
    public static LocalDateTime read(String typed) {
        var time = parse(typed);
        if (!isKept(time.toLocalDate())) {
            throw new DateTimeParseException(
                    "Write a year between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR), typed, 0);
        }
        return time;
    }

    /** Whether it lies in the years that can be kept. */
    public static boolean isKept(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static LocalDateTime parse(String typed) {
        try {
            return LocalDateTime.parse(typed.replace(' ', 'T'));
        } catch (DateTimeParseException unreadable) {
            throw new DateTimeParseException(
                    "Write the day and the time, such as 2023-08-05 09:30.", typed, 0, unreadable);
        }
    }
}
