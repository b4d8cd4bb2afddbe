package dev.atelier.identity.page;

import java.util.List;

/**
 * A person's access tokens, and the form for a new one.
 *
 * @param form the id of the form
 * @param problem what is wrong with what was typed; empty if nothing is
 */
public record TokensPage(
        List<Row> rows, String form, String name, List<Choice> scopes, List<Choice> lasting, String problem) {

    /** One token; {@code revocation} is where to post to end it. */
    public record Row(String name, String may, String made, String used, String until, String revocation) {}

    /** What can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}
}
