package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the marks of Markdown out of running text; a link keeps its address in brackets behind it, so that nothing is lost. */
final class InlineMarkdown {
    record Rule(Pattern pattern, String replacement) {}

    static final List<Rule> RULES = List.of(
            rule("!\\[([^\\[\\]]{0,300})\\]\\(([^()\\s]{1,400})(?: \"[^\"]{0,200}\")?\\)", "$1 ($2)"),
            rule("\\[([^\\[\\]]{1,300})\\]\\(#[^()\\s]{0,200}\\)", "$1"),
            rule("\\[([^\\[\\]]{1,300})\\]\\(([^()\\s]{1,400})(?: \"[^\"]{0,200}\")?\\)", "$1 ($2)"),
            rule("<(https?://[^<>\\s]{1,400}|[^<>@\\s]{1,100}@[^<>@\\s]{1,100})>", "$1"),
            rule("</?(?:b|i|em|strong|u|br|p|span|li|ul|code)\\s?/?>", " "),
            rule("(?<![\\w*\\\\])\\*\\*\\*?(?=[^\\s*])([^*]{1,400})\\*\\*\\*?", "$1"),
            rule("(?<![\\w_\\\\])__(?=[^\\s_])([^_]{1,400})__(?!\\w)", "$1"),
            rule("(?<![\\w*\\\\])\\*(?=[^\\s*])([^*]{0,400}[^*\\s])\\*(?![\\w*])", "$1"),
            rule("(?<![\\w_\\\\])_(?=[^\\s_])([^_]{0,400}[^_\\s])_(?![\\w_])", "$1"),
            rule("(?<!~)~~([^~]{1,400})~~", "$1"),
            rule("`([^`]{1,400})`", "$1"));

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39|apos|ndash|mdash);");

    private InlineMarkdown() {}

    static String plain(String text) {
        var plain = text;
        if (hasMarks(text)) {
            for (var rule : RULES) {
                plain = rule.pattern().matcher(plain).replaceAll(rule.replacement());
            }
            plain = ESCAPE.matcher(plain).replaceAll("$1");
        }
        plain = plain.indexOf('&') < 0 ? plain : ENTITY.matcher(plain).replaceAll(InlineMarkdown::character);
        return Cleaning.clean(plain);
    }

    private static String character(MatchResult entity) {
        return switch (entity.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> " ";
            case "ndash" -> "–";
            case "mdash" -> "—";
            default -> "'";
        };
    }

    private static boolean hasMarks(String text) {
        return text.chars().anyMatch(c -> "*_`[<\\~".indexOf(c) >= 0);
    }

    private static Rule rule(String expression, String replacement) {
        return new Rule(Pattern.compile(expression), replacement);
    }
}
