package dev.atelier.bench.seat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Somebody who is signed in.
 *
 * @param id of the account
 * @param session the cookie's value, as it travels
 */
public record Visitor(String id, String session) {

    /** What the database calls the session. */
    String sessionId() {
        return new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8);
    }
}
