package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.Prose;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Makes HTML of what people write. HTML that they wrote themselves is shown as text; pictures are never fetched. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .build();

    /** The last word: whatever the renderer lets through is held against this list. */
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "h4", "a")
            .allowElements((element, attributes) -> "h4", "h1", "h2", "h3", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    public static Prose prose(String text) {
        return new Prose(ALLOWED.sanitize(RENDERER.render(PARSER.parse(text))));
    }

    /** Null where there is nothing to show. */
    public static @Nullable Prose unlessBlank(String text) {
        return text.isBlank() ? null : prose(text);
    }

    /** What a text becomes on its way into the database: line ends as one, no characters that it refuses, not too long. */
    public static String stored(String typed, int most) {
        var clean = String.join("\n", List.of(typed.replace('\0', ' ').split("\\R", -1)));
        return clean.codePointCount(0, clean.length()) <= most
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, most));
    }
}
