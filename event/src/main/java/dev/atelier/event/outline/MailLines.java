package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what makes a text a letter: its head, of which the subject is the title, its greeting, and its end with the names. */
final class MailLines {
    private static final int GREETED_BY = 3;
    private static final int SIGNED_IN = 12;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern HEAD = Pattern.compile(
            "(?<name>from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|objet|envoyé|para|asunto|enviado)"
                + "\\s?:\\s(?:(?:re|fwd?|aw|wg|tr|rv)\\s?:\\s?)*(?<value>.+)",
            FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("subject|betreff|objet|asunto", FLAGS);
    private static final Pattern GREETING = Pattern.compile(
            "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|namaste|namaskar|liebe[rs]?|sehr"
                + " geehrte[rs]?|hallo|guten"
                + " (?:tag|morgen)|moin|servus|bonjour|bonsoir|salut|chere?s?|chères?|hola|estimad[oa]s?|querid[oa]s?|buenos"
                + " días|buenas tardes|olá|car[oi]s?|prezad[oa]s?|ciao|gentili|beste|geachte)\\b"
                + "(?:.{0,60}[,!:]|(?:\\s(?:all|everyone|everybody|team|folks|there|friends|colleagues|zusammen|tous|todos|dosto))?)",
            FLAGS);
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)?\\s?(?:regards|wishes|greetings)|(?:many )?thanks(?:"
                + " (?:and|&) (?:best )?regards| a lot| in advance)?|thank you(?: (?:and|&) regards)?|cheers|(?:yours"
                + " )?sincerely|yours(?: truly| faithfully)?|all the best|best|see you (?:there|soon|then|all)|(?:mit"
                + " )?(?:viele[n]?|liebe[n]?|beste[n]?|schöne[n]?|herzliche[n]?|freundliche[n]?)"
                + " gr(?:ü|ue)(?:ß|ss)e[n]?|mfg|lg|vg|(?:bien )?cordialement|bien à vous|à bientôt|merci|(?:un"
                + " )?saludos?(?:"
                + " cordiales)?|atentamente|gracias|dhanyava?ad|dhanyawaad|shukriya|धन्यवाद|atenciosamente|obrigad[oa]|cordiali"
                + " saluti|grazie|(?:met )?vriendelijke"
                + " groet(?:en)?|groet(?:en|jes))(?:\\s?[,.!–—-])*(?:\\s\\p{Lu}\\p{L}{1,20}){0,2}",
            FLAGS);

    private MailLines() {}

    static List<SourceLine> mark(List<SourceLine> lines) {
        var marked = new ArrayList<>(lines);
        var begins = markHead(marked);
        var seen = 0;
        for (var i = begins; i < marked.size() && seen < GREETED_BY; i++) {
            var line = marked.get(i);
            seen += line.isBlank() ? 0 : 1;
            if (line.isPlain()
                    && line.text().length() <= 90
                    && GREETING.matcher(line.text()).matches()) {
                marked.set(i, line.as(Shape.LETTER));
                break;
            }
        }
        for (var i = end(marked); i < marked.size(); i++) {
            if (!marked.get(i).isBlank()) {
                marked.set(i, marked.get(i).as(Shape.LETTER));
            }
        }
        return marked;
    }

    /** At least two of a mail's own lines, one below the other, at the very beginning, with a subject or an address; answers where the letter begins. */
    private static int markHead(List<SourceLine> lines) {
        var end = 0;
        while (end < lines.size() && (lines.get(end).isBlank() || head(lines.get(end)) != null)) {
            end++;
        }
        var heads = lines.subList(0, end).stream()
                .map(MailLines::head)
                .filter(Objects::nonNull)
                .toList();
        if (heads.size() < 2 || heads.stream().noneMatch(MailLines::isOfMail)) {
            return 0;
        }
        for (var i = 0; i < end; i++) {
            var line = lines.get(i);
            var head = head(line);
            if (head != null) {
                lines.set(
                        i,
                        SUBJECT.matcher(head.group("name")).matches()
                                ? new SourceLine(
                                        line.lines(), 0, Shape.TEXT, Bullet.NONE, 1, List.of(), head.group("value"))
                                : line.as(Shape.LETTER));
            }
        }
        return end;
    }

    private static boolean isOfMail(Matcher head) {
        return SUBJECT.matcher(head.group("name")).matches()
                || head.group("value").contains("@");
    }

    private static @Nullable Matcher head(SourceLine line) {
        var head = line.isPlain() && line.text().length() <= 300 ? HEAD.matcher(line.text()) : null;
        return head != null && head.matches() ? head : null;
    }

    /** The first line of the letter's end: a few plain lines, behind which nothing comes. */
    private static int end(List<SourceLine> lines) {
        var signed = lines.size();
        var seen = 0;
        for (var i = lines.size() - 1; i > 0 && seen <= SIGNED_IN; i--) {
            var line = lines.get(i);
            var parts = line.shape() == Shape.RULE && line.text().equals("--");
            if (parts
                    || (line.isPlain()
                            && line.text().length() <= 60
                            && SIGN_OFF.matcher(line.text()).matches())) {
                signed = i;
            } else if (!line.isBlank() && !(line.isPlain() && !Looks.isTimed(line.text())) && !line.isFurniture()) {
                return signed;
            }
            seen += line.isBlank() ? 0 : 1;
        }
        return signed;
    }
}
