package dev.atelier.mentorship.post;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same words as HTML: paragraphs, line breaks, links, and nothing else. */
final class HtmlLetter {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]{1,500}(?:&amp;[^\\s<>\"&]{1,500}){0,20}");

    private HtmlLetter() {}

    static String of(String text) {
        var body = Arrays.stream(PARAGRAPHS.split(text.strip()))
                .map(paragraph ->
                        "<p>" + linked(HtmlUtils.htmlEscape(paragraph)).replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!doctype html><html lang=\"en\"><body>\n" + body + "\n</body></html>\n";
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll(found -> {
            var link = found.group().replaceAll("[.,;:!?)]+$", "");
            var rest = found.group().substring(link.length());
            return java.util.regex.Matcher.quoteReplacement("<a href=\"" + link + "\">" + link + "</a>" + rest);
        });
    }
}
