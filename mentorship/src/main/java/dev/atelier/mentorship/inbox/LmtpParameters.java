package dev.atelier.mentorship.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand behind the sender: the size (RFC 1870), the kind of body (RFC 6152), and SMTPUTF8 (RFC 6531). */
final class LmtpParameters {

    static final String UNKNOWN = "555 5.5.4 There is a parameter that is not known here";

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,20}");
    private static final int DIGITS_OF_A_LONG = 18;

    private LmtpParameters() {}

    /** Why the mail is refused; empty if it may come. */
    static Optional<String> answer(Map<String, String> parameters, long most) {
        for (var parameter : parameters.entrySet()) {
            var value = parameter.getValue().toUpperCase(Locale.ROOT);
            var answer = switch (parameter.getKey()) {
                case "SIZE" -> size(value, most);
                case "BODY" -> value.equals("7BIT") || value.equals("8BITMIME") ? "" : UNKNOWN;
                case "SMTPUTF8" -> value.isEmpty() ? "" : UNKNOWN;
                default -> UNKNOWN;
            };
            if (!answer.isEmpty()) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static String size(String value, long most) {
        if (!SIZE.matcher(value).matches()) {
            return UNKNOWN;
        }
        return value.length() > DIGITS_OF_A_LONG || Long.parseLong(value) > most
                ? "552 5.3.4 A mail may have at most " + most + " bytes"
                : "";
    }
}
