package dev.atelier.mentorship.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What went wrong with a mail, by the report's fields where it has any, by its words where not. */
record Failure(Optional<String> status, MailKind.Severity severity, ReadMail mail) {
    private static final Pattern CODE = Pattern.compile("(?<![0-9.])([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.])");
    private static final int LOOKED_AT = 8_000;

    static Failure of(ReadMail mail) {
        var fields = fields(mail);
        var words = words(mail);
        var status = fields.flatMap(Failure::status)
                .or(() -> code(words))
                .or(() -> StatusWords.status(words))
                .or(() ->
                        SnsNotice.value(mail, "bounceType").map(type -> type.equals("Permanent") ? "5.0.0" : "4.0.0"));
        return new Failure(status, severity(fields, status, mail), mail);
    }

    MailKind.Bounce toBounce(String reason) {
        return new MailKind.Bounce(reason, severity, FailedRecipient.of(mail), status, OriginalMail.messageId(mail));
    }

    /** The group about the first recipient that did not get the mail. */
    private static Optional<Headers> fields(ReadMail mail) {
        var groups = mail.files().stream()
                .filter(file -> file.type().endsWith("delivery-status"))
                .flatMap(file -> FieldGroups.of(file).stream())
                .filter(group -> group.has("Action") || group.has("Status"))
                .toList();
        return groups.stream()
                .filter(group -> !group.first("Action")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("deliver"))
                .findFirst()
                .or(() -> groups.stream().findFirst());
    }

    /** "5.0.0" says nothing: then the code in the remote server's own words says more. */
    private static Optional<String> status(Headers group) {
        var told = group.first("Status").flatMap(Failure::code);
        var diagnostic = group.text("Diagnostic-Code");
        boolean vague = told.filter(code -> !code.endsWith(".0.0")).isEmpty();
        return vague ? code(diagnostic).or(() -> StatusWords.status(diagnostic)).or(() -> told) : told;
    }

    private static MailKind.Severity severity(Optional<Headers> fields, Optional<String> status, ReadMail mail) {
        var action = fields.flatMap(group -> group.first("Action")).orElse("").toLowerCase(Locale.ROOT);
        boolean failed = action.startsWith("fail");
        if (action.startsWith("delayed") || (!failed && StatusWords.isDelay(mail.subject() + "\n" + words(mail)))) {
            return MailKind.Severity.DELAYED;
        }
        return status.map(StatusCodes::severity).orElse(MailKind.Severity.SOFT);
    }

    private static Optional<String> code(String text) {
        var found = CODE.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String words(ReadMail mail) {
        var text = mail.body().text();
        return text.substring(0, Math.min(LOOKED_AT, text.length()));
    }
}
