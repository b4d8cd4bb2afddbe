package dev.atelier.mentorship.month;

import dev.atelier.mentorship.page.FormId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new last day and why, as they were typed. */
record ExtensionForm(String form, String lastDay, String reason) {

    ExtensionForm {
        reason = reason.replace("\0", "").strip();
    }

    /** Whoever tampers with the form's own id gets a new one. */
    UUID id() {
        return FormId.of(form).orElseGet(UUID::randomUUID);
    }

    /** Null if it is no day. */
    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(lastDay.strip());
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
