package dev.atelier.learner.attendance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** What a learner typed and chose when saying that they cannot be there. */
record ExcuseForm(UUID form, String time, String reason) {

    static final int MOST = 300;

    sealed interface Read {
        record Valid(LocalDate day, Optional<UUID> slot, String reason) implements Read {}

        record Invalid(String problem) implements Read {}
    }

    /** The time is a day, or a day and a slot with a space between. */
    Read read() {
        var words = reason.replace('\0', ' ').strip();
        if (words.isEmpty()) {
            return new Read.Invalid("Say why, in a few words");
        }
        if (words.codePointCount(0, words.length()) > MOST) {
            return new Read.Invalid("Say it in at most " + MOST + " characters");
        }
        var parts = time.split(" ", 2);
        try {
            var slot = parts.length == 2 ? Optional.of(UUID.fromString(parts[1])) : Optional.<UUID>empty();
            return new Read.Valid(LocalDate.parse(parts[0]), slot, words);
        } catch (DateTimeParseException | IllegalArgumentException unknown) {
            return new Read.Invalid("Choose what you will miss");
        }
    }
}
