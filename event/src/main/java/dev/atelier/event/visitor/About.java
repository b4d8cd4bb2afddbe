package dev.atelier.event.visitor;

import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The first paragraph of a workshop's summary, without its markup. */
final class About {

    private static final int MOST = 400;
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private About() {}

    static String of(String summary) {
        for (var node = PARSER.parse(summary).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                return shortened(TEXT.render(node).strip());
            }
        }
        return "";
    }

    private static String shortened(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        var end = words.lastIndexOf(' ', MOST);
        return words.substring(0, end > 0 ? end : MOST) + " …";
    }
}
