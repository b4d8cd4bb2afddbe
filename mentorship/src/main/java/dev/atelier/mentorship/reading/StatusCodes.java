package dev.atelier.mentorship.reading;

import java.util.List;

/** What enhanced status codes (RFC 3463, RFC 5248) say about an address. */
final class StatusCodes {
    /** A code, or the beginning of one; earlier rows win. */
    record Meaning(String code, MailKind.Severity severity) {}

    static final List<Meaning> TABLE = List.of(
            new Meaning("4.7.", MailKind.Severity.POLICY),
            new Meaning("4.", MailKind.Severity.SOFT),
            new Meaning("5.1.7", MailKind.Severity.POLICY), // our own address was disliked
            new Meaning("5.1.8", MailKind.Severity.POLICY),
            new Meaning("5.2.2", MailKind.Severity.SOFT), // full
            new Meaning("5.2.3", MailKind.Severity.POLICY), // too long
            new Meaning("5.3.4", MailKind.Severity.POLICY),
            new Meaning("5.3.", MailKind.Severity.SOFT),
            new Meaning("5.4.4", MailKind.Severity.HARD), // no such host
            new Meaning("5.4.", MailKind.Severity.SOFT),
            new Meaning("5.5.", MailKind.Severity.SOFT), // a quarrel between servers
            new Meaning("5.6.", MailKind.Severity.POLICY),
            new Meaning("5.7.", MailKind.Severity.POLICY),
            new Meaning("5.", MailKind.Severity.HARD));

    private StatusCodes() {}

    static MailKind.Severity severity(String status) {
        return TABLE.stream()
                .filter(row -> status.startsWith(row.code()))
                .map(Meaning::severity)
                .findFirst()
                .orElse(MailKind.Severity.SOFT);
    }
}
