package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.regex.Pattern;

/** How the paragraphs begin that lists, virus scanners and legal departments append to what people write. */
final class Footers {
    static final List<Pattern> TABLE = List.of(
            pattern("you (?:received|are receiving|are subscribed to) (?:this|the) .{0,40}(?:because you|google"
                    + " groups)"),
            pattern("to unsubscribe from this (?:group|list|topic|mailing list)"),
            pattern("to view this discussion (?:on the web )?visit"),
            pattern("this (?:e-?mail|message) has been (?:checked|scanned) (?:for|by)"),
            pattern("virus-free\\. ?(?:www|<|$)"),
            pattern("(?:diese e-mail wurde|dieses e-mail wurde) .{0,30}auf viren"),
            pattern("virenfrei\\. ?(?:www|<|$)"),
            pattern("(?:garanti )?(?:sans virus|libre de virus|privo di virus)\\. ?(?:www|<|$)"),
            pattern("confidentiality (?:notice|note|disclaimer)\\b"),
            pattern("this (?:e-?mail|message|communication)(?: message)?(?:,? (?:and|including) .{1,40})?"
                    + " (?:is|are|may be|may contain|contains) .{0,30}(?:confidential|privileged|intended)"),
            pattern("(?:diese|die) e-?mail (?:enthält|kann) .{0,20}vertrauliche"),
            pattern("ce (?:message|courriel)(?: et .{1,40})? (?:est|sont|peut contenir) .{0,40}confidentiel"),
            pattern("este (?:mensaje|correo)(?: .{1,60})? .{0,40}confidencial"),
            pattern("(?:please )?(?:consider|think of) the environment before printing"));

    private Footers() {}

    static boolean isOne(String line) {
        return TABLE.stream().anyMatch(row -> row.matcher(line).lookingAt());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("[\\s*_]{0,8}" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
