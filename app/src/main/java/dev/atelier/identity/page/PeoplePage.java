package dev.atelier.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everyone with an account, by name, and who is invited.
 *
 * @param further whether this is not the first page
 * @param next the address of the next page; null on the last
 */
public record PeoplePage(
        String words,
        List<Row> rows,
        boolean further,
        @Nullable String next,
        List<Invitation> invitations) {

    /** One person. */
    public record Row(String path, String name, String address, String roles, String lastSeen, boolean closed) {}

    /** One invitation that waits; {@code withdrawal} is where to post to take it back. */
    public record Invitation(String name, String address, String role, String until, String withdrawal) {}
}
