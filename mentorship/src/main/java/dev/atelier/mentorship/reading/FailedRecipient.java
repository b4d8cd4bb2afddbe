package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the address that a report is about: in its fields, in its headers, in its words, in the mail it encloses. */
final class FailedRecipient {
    private static final List<String> FIELDS = List.of(
            "Original-Recipient", "Final-Recipient", "Original-Rcpt-To", "Removal-Recipient", "X-Actual-Recipient");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'=/!#$&*?^`{|}~-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,250}[A-Za-z0-9]");
    private static final int LOOKED_AT = 8_000;

    private FailedRecipient() {}

    static Optional<String> of(ReadMail mail) {
        return reported(mail)
                .or(() -> mail.headers().first("X-Failed-Recipients").flatMap(FailedRecipient::address))
                .or(() -> SnsNotice.value(mail, "emailAddress"))
                .or(() -> inWords(mail))
                .or(() -> OriginalMail.enclosed(mail)
                        .flatMap(headers -> headers.first("To"))
                        .flatMap(FailedRecipient::address));
    }

    private static Optional<String> reported(ReadMail mail) {
        var groups = mail.files().stream()
                .filter(file ->
                        file.type().endsWith("delivery-status") || file.type().equals("message/feedback-report"))
                .flatMap(file -> FieldGroups.of(file).stream())
                .toList();
        return FIELDS.stream()
                .flatMap(field -> groups.stream().flatMap(group -> group.every(field).stream()))
                .flatMap(value -> address(value).stream())
                .findFirst();
    }

    /** The first address in the words that is neither the report's own sender nor its receiver. */
    private static Optional<String> inWords(ReadMail mail) {
        var known = Stream.concat(mail.from().stream(), mail.to().stream())
                .map(Mailbox::address)
                .toList();
        var text = mail.body().text();
        return ADDRESS.matcher(text.substring(0, Math.min(LOOKED_AT, text.length())))
                .results()
                .map(found -> found.group())
                .filter(address -> known.stream().noneMatch(address::equalsIgnoreCase))
                .findFirst();
    }

    private static Optional<String> address(String value) {
        var found = ADDRESS.matcher(value.substring(0, Math.min(LOOKED_AT, value.length())));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
