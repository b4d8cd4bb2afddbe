package dev.atelier.api;

import java.util.UUID;

/**
 * The id under which a command is done, once: the same for each sending with the same {@link IdempotencyKey}, a new one
 * where the caller gave no key. It is to a call what the hidden id is to a form.
 */
public record CommandId(UUID value) {

    /** As a form would bring it back. */
    @Override
    public String toString() {
        return value.toString();
    }
}
