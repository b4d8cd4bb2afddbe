package dev.atelier.event;

import java.security.Principal;
import java.util.UUID;

/** Names one person who teaches: the id of their account. */
public record InstructorId(UUID value) {

    /** The person who asks; a principal's name is the id of the account. */
    public static InstructorId of(Principal principal) {
        return new InstructorId(UUID.fromString(principal.getName()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
