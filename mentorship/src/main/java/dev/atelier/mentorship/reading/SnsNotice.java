package dev.atelier.mentorship.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Notices that Amazon SES sends by mail through SNS: JSON in the text, often with its quotes escaped once more. */
final class SnsNotice {
    private static final String QUOTE = "\\\\{0,3}\"";
    private static final int LOOKED_AT = 64 * 1024;

    private SnsNotice() {}

    static Rule rule(String type) {
        return new Rule(
                "SNS " + type,
                mail -> value(mail, "notificationType")
                        .or(() -> value(mail, "eventType"))
                        .filter(type::equalsIgnoreCase)
                        .isPresent());
    }

    /** The first string under that key, wherever it is nested. */
    static Optional<String> value(ReadMail mail, String key) {
        var text = mail.body().text();
        if (text.indexOf('{') < 0 || text.indexOf('{') > 200) {
            return Optional.empty();
        }
        var pattern = Pattern.compile(QUOTE + key + QUOTE + "\\s{0,20}:\\s{0,20}" + QUOTE + "([^\"\\\\]{1,500})");
        var found = pattern.matcher(text.substring(0, Math.min(LOOKED_AT, text.length())));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
