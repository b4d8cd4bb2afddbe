package dev.atelier.mentorship.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in an automatic reply until when its sender is away. */
final class AwayUntil {
    private static final int LOOKED_AT = 3_000;
    private static final int LATEST_DAYS = 400;

    /** Words before the date in the languages of the field; "until" and "back on" both mean it roughly. */
    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:until|till|from .{3,25}? to|du .{3,25}? au|del? .{3,25}? al|through|thru|up to|back"
                    + " (?:on|in)|return(?:ing)?(?: .{1,40}?)? on|be back|bis(?: zum| einschließlich)?|zurück am|wieder"
                    + " am|ab dem|jusqu['’]?(?:au|à)|de retour le|hasta el|hasta|vuelvo el|regreso el|fino al?|torno"
                    + " il|tornerò il|até(?: o dia| ao?)?|volto em|tot(?: en met)?|t/m|terug op|till och"
                    + " med|t\\.o\\.m\\.|til og med|asti|do dnia|do|до|po|kadar)\\b[ :]{0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private AwayUntil() {}

    static Optional<LocalDate> in(ReadMail mail, LocalDate receivedOn) {
        var text = mail.body().text();
        return in(mail.subject() + "\n" + text.substring(0, Math.min(LOOKED_AT, text.length())), receivedOn);
    }

    static Optional<LocalDate> in(String text, LocalDate receivedOn) {
        var lead = LEAD.matcher(text);
        while (lead.find()) {
            var date = WrittenDate.at(text.substring(lead.end(), Math.min(text.length(), lead.end() + 60)), receivedOn)
                    .filter(day -> !day.isBefore(receivedOn))
                    .filter(day -> day.isBefore(receivedOn.plusDays(LATEST_DAYS)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
