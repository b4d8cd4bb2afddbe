package dev.atelier.mentorship.page;

import java.util.List;

/**
 * Mail that a person must look at.
 *
 * @param next empty on the last page
 */
public record HeldMailsPage(List<Row> rows, boolean first, String next) {

    public record Row(
            String address, String subject, String from, String when, String machine, String reason, boolean failed) {}
}
