package dev.atelier.event.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown (CommonMark) that people of the house write, as HTML that any page may hold: HTML in it is shown, not obeyed;
 * links lead to http, https and mailto only; images become links; headings begin below those of the page, at h3.
 */
public final class Markdown {

    private static final int HEADINGS_ABOVE = 2;
    // Nesting is walked by recursion; nobody writes deeper on purpose.
    private static final int DEEPEST = 20;

    private static final Pattern MARKS = Pattern.compile("[\\\\*`\\[<]");
    private static final Pattern STARTS = Pattern.compile("(\\d{1,9}(?=[.)](?:\\s|$))|(?=[#>+=~_-]))");

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .postProcessor(Markdown::settled)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Markdown() {}

    public static String html(String markdown) {
        return markdown.isBlank() ? "" : RENDERER.render(PARSER.parse(markdown));
    }

    /** The words alone, on one line. */
    public static String words(String markdown) {
        return WORDS.render(PARSER.parse(markdown));
    }

    /** A paragraph of plain text, written so that it means nothing else in Markdown. */
    public static String of(String plain) {
        var escaped = MARKS.matcher(plain).replaceAll("\\\\$0");
        var starts = STARTS.matcher(escaped);
        return starts.lookingAt() ? starts.group() + "\\" + escaped.substring(starts.end()) : escaped;
    }

    private static Node settled(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + HEADINGS_ABOVE));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                var link = new Link(image.getDestination(), image.getTitle());
                if (image.getFirstChild() == null) {
                    link.appendChild(new Text(image.getDestination()));
                }
                while (image.getFirstChild() != null) {
                    link.appendChild(image.getFirstChild());
                }
                image.insertBefore(link);
                image.unlink();
                visitChildren(link);
            }
        });
        return document;
    }
}
