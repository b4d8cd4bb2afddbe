package dev.atelier.mentorship.page;

import java.util.List;

/**
 * Mail that a person must look at.
 *
 * @param next empty on the last page
 * @param postboxes how it stands with the mailboxes that mail is fetched from
 */
public record HeldMailsPage(List<Row> rows, boolean first, String next, List<Postbox> postboxes) {

    public record Row(
            String address, String subject, String from, String when, String machine, String reason, boolean failed) {}

    /** One such mailbox. */
    public record Postbox(String words, boolean troubled) {}
}
