package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One sign by which a mail is told apart, under the name that is given as the reason. */
record Rule(String name, Predicate<ReadMail> sign) {
    private static final int LOOKED_AT = 1_000;

    static Optional<String> first(List<Rule> rules, ReadMail mail) {
        return rules.stream()
                .filter(rule -> rule.sign().test(mail))
                .map(Rule::name)
                .findFirst();
    }

    static Rule header(String name, String value) {
        var pattern = pattern(value);
        return new Rule(
                "header " + name,
                mail -> mail.headers().every(name).stream()
                        .anyMatch(found -> pattern.matcher(cut(found)).matches()));
    }

    static Rule hasHeader(String name) {
        return header(name, ".*");
    }

    static Rule file(String type) {
        return new Rule("part " + type, mail -> mail.file(type).isPresent());
    }

    /** A multipart/report of that kind (RFC 6522). */
    static Rule report(String type) {
        return new Rule("report " + type, mail -> {
            var parameters = mail.headers().parameters("Content-Type");
            return parameters.get("report-type").filter(type::equalsIgnoreCase).isPresent();
        });
    }

    static Rule subject(String name, String words) {
        var pattern = pattern(words);
        return new Rule(
                "subject: " + name, mail -> pattern.matcher(cut(mail.subject())).matches());
    }

    static Rule text(String name, String words) {
        var pattern = pattern("(?s).{0,400}?\\b" + words + ".*");
        return new Rule(
                "text: " + name,
                mail -> pattern.matcher(cut(mail.body().text())).matches());
    }

    static Rule sender(String name, String localPart) {
        var pattern = pattern(localPart);
        return new Rule(
                "sender: " + name,
                mail -> mail.from().stream()
                        .anyMatch(from ->
                                pattern.matcher(cut(from.localPart().strip())).matches()));
    }

    static Rule senderName(String name, String words) {
        var pattern = pattern(words);
        return new Rule(
                "sender: " + name,
                mail -> mail.from().stream()
                        .anyMatch(from -> pattern.matcher(cut(from.name())).matches()));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LOOKED_AT, text.length()));
    }
}
