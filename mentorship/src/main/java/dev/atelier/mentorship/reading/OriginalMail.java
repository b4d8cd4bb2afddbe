package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mail that a report is about, as far as the report gives it back. */
final class OriginalMail {
    private static final List<String> ENCLOSED = List.of(
            "message/rfc822",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global",
            "message/global-headers",
            "text/rfc822");
    private static final Pattern WRITTEN =
            Pattern.compile("(?im)^[> \\t|]{0,8}(?:X-Original-)?Message-ID[ \\t]{0,4}:\\s{0,9}<([^<>\\s]{3,300})>");
    private static final int LOOKED_AT = 256 * 1024;

    private OriginalMail() {}

    static boolean isEnclosed(ReadMail mail) {
        return mail.files().stream().anyMatch(file -> ENCLOSED.contains(file.type()));
    }

    static Optional<String> messageId(ReadMail mail) {
        return enclosed(mail)
                .flatMap(
                        headers -> MessageIds.in(headers, "Message-ID").stream().findFirst())
                .or(() -> reported(mail))
                .or(() -> written(mail))
                .or(() -> mail.inReplyTo().stream().findFirst())
                .or(() -> mail.references().stream().reduce((first, second) -> second));
    }

    /** The header of the enclosed mail. */
    static Optional<Headers> enclosed(ReadMail mail) {
        return mail.files().stream()
                .filter(file -> ENCLOSED.contains(file.type()))
                .flatMap(file -> FieldGroups.of(file).stream().limit(1))
                .findFirst();
    }

    private static Optional<String> reported(ReadMail mail) {
        return mail.file("message/disposition-notification").stream()
                .flatMap(file -> FieldGroups.of(file).stream())
                .flatMap(group -> MessageIds.in(group, "Original-Message-ID").stream())
                .findFirst();
    }

    private static Optional<String> written(ReadMail mail) {
        var text = mail.body().text();
        var found = WRITTEN.matcher(text.substring(0, Math.min(LOOKED_AT, text.length())));
        return found.find() ? Optional.of(found.group(1)) : SnsNotice.value(mail, "messageId");
    }
}
