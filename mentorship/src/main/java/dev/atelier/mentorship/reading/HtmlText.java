package dev.atelier.mentorship.reading;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the HTML of a mail into text, quotes marked with "&gt;" as plain mails do; walks without recursion, in one pass. */
final class HtmlText implements NodeVisitor {
    /** Characters; no letter is longer, and what follows is left out. */
    static final int LONGEST = 4 * 1024 * 1024;

    private final TextLines lines = new TextLines();
    private Optional<Node> hidden = Optional.empty();

    private HtmlText() {}

    static String of(String html) {
        var text = new HtmlText();
        var document = Jsoup.parse(html.substring(0, Math.min(LONGEST, html.length())));
        document.body().traverse(text);
        return Characters.clean(text.lines.toString());
    }

    @Override
    public void head(Node node, int depth) {
        if (hidden.isPresent()) {
            return;
        }
        if (node instanceof TextNode words) {
            lines.words(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (hidden.isPresent()) {
            if (hidden.get().equals(node)) {
                hidden = Optional.empty();
            }
        } else if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        if (HtmlMarks.isHidden(element)) {
            hidden = Optional.of(element);
            return;
        }
        if (HtmlMarks.isBlock(element)) {
            lines.newLine();
        }
        if (HtmlMarks.isSignature(element)) {
            lines.signature();
        }
        if (HtmlMarks.beginsHistory(element)) {
            lines.quoteFromHere();
        }
        switch (element.normalName()) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.line("________________________________");
            case "p" -> lines.blankLine();
            case "blockquote" -> lines.deeper();
            case "pre" -> lines.preformatted(true);
            case "li" -> lines.words(HtmlMarks.bullet(element));
            case "td", "th" -> lines.gap();
            case "img" -> lines.words(HtmlMarks.imageText(element));
            default -> {}
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "p" -> lines.blankLine();
            case "blockquote" -> lines.shallower();
            case "pre" -> lines.preformatted(false);
            case "a" -> lines.words(HtmlMarks.linkTarget(element));
            default -> {}
        }
        if (HtmlMarks.isBlock(element)) {
            lines.newLine();
        }
    }
}
