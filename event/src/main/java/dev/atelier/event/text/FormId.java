package dev.atelier.event.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id that a form brings along, so that what is sent twice is done once. */
public final class FormId {

    private FormId() {}

    /** A new one where somebody tampered with it. */
    public static UUID of(@Nullable String typed) {
        try {
            return typed == null ? UUID.randomUUID() : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException nonsense) {
            return UUID.randomUUID();
        }
    }
}
