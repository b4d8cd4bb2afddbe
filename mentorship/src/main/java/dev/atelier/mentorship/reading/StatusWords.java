package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What servers write instead of a status code. */
final class StatusWords {
    /** Words and the code (RFC 3463) that they should have been. */
    record Meaning(Pattern words, String status) {
        static Meaning of(String words, String status) {
            return new Meaning(Pattern.compile(words, Pattern.CASE_INSENSITIVE), status);
        }
    }

    static final List<Meaning> TABLE = List.of(
            Meaning.of(
                    "(?:over|exceed(?:s|ed|ing)?|out of) (?:the |its |their |my )?(?:disk |storage |mail(?:box)?"
                            + " )?quota|quota exceeded|overquota",
                    "5.2.2"),
            Meaning.of(
                    "(?:mail ?box|mail ?drop|inbox|mailfolder|user'?s? mail ?box)(?: for .{1,60}| of .{1,60})? (?:is"
                            + " |has become )?(?:full|too large)|mailbox size limit|insufficient (?:disk |system"
                            + " )?(?:space|storage)",
                    "5.2.2"),
            Meaning.of(
                    "(?:no such|unknown|invalid|non-?existent) (?:user|recipient|mailbox|address|account|local part)",
                    "5.1.1"),
            Meaning.of(
                    "(?:user|recipient|mailbox|address|account)s? (?:.{1,60} )?(?:is |was |are )?(?:unknown|not"
                            + " found|invalid|doesn'?t exist|does not exist|not known|unavailable|not listed|rejected)",
                    "5.1.1"),
            Meaning.of(
                    "(?:doesn't|does not|did not) have an? .{0,40}account|not a (?:known|valid)"
                            + " (?:user|mailbox|address)|address (?:you entered )?couldn't be found",
                    "5.1.1"),
            Meaning.of(
                    "(?:account|mailbox|user) (?:.{1,40} )?(?:is |has been"
                            + " )?(?:disabled|inactive|suspended|deactivated|not active|closed|locked)",
                    "5.2.1"),
            Meaning.of(
                    "(?:host|domain)(?: name)? (?:.{1,80} )?(?:unknown|not found|lookup failure|does not exist)|no"
                            + " mx|unrouteable (?:mail )?domain|unknown host|name or service not known",
                    "5.1.2"),
            Meaning.of(
                    "(?:message|mail|e-?mail)(?: size)? (?:is )?(?:too (?:large|big)|exceeds)|size limit exceeded",
                    "5.3.4"),
            Meaning.of(
                    "spam|blacklist|block ?list|blocked|listed"
                            + " (?:at|in|on|by)|reputation|dmarc|\\bspf\\b|dkim|policy|refused by|access denied|not"
                            + " authori[sz]ed|unsolicited|content (?:filter|rejected)|virus|relay(?:ing)? (?:denied|not"
                            + " permitted|access denied)",
                    "5.7.1"),
            Meaning.of("too many hops|mail loop|loops? back to myself|routing loop", "5.4.6"),
            Meaning.of(
                    "(?:connection|operation|conversation|session) .{0,40}(?:timed out|refused|reset|lost)|time(?:d)?"
                            + " ?out|no route to host|network is unreachable|expired|retry time(?:out)?|unreachable",
                    "4.4.1"),
            Meaning.of(
                    "(?:too many|rate limit|throttl|try (?:again )?later|temporar(?:y|ily)|greylist|graylist)",
                    "4.3.0"),
            Meaning.of("(?<![0-9])55[0-9][ -]", "5.0.0"),
            Meaning.of("(?<![0-9])4[25][0-9][ -]", "4.0.0"),
            Meaning.of("permanent|fatal|undeliverable|could not be delivered|delivery failed", "5.0.0"));

    private static final Pattern DELAY = Pattern.compile(
            "\\bdelay(?:ed)?\\b|still being retried|will (?:continue|keep) (?:to )?(?:try|retry)|no action is"
                    + " required|will be (?:re)?tried|not (?:yet )?been delivered yet|could not send message for"
                    + " past|warning message only",
            Pattern.CASE_INSENSITIVE);

    private StatusWords() {}

    static Optional<String> status(String text) {
        return TABLE.stream()
                .filter(row -> row.words().matcher(text).find())
                .map(Meaning::status)
                .findFirst();
    }

    static boolean isDelay(String text) {
        return DELAY.matcher(text).find();
    }
}
