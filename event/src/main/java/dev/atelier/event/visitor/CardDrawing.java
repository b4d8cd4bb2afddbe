package dev.atelier.event.visitor;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Draws cards of 1200 by 630 pixels in the house's type and colours. */
final class CardDrawing {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 84;
    private static final int MOST_LINES = 3;
    private static final int LARGEST = 92;
    private static final int SMALLEST = 44;

    private static final Color PAPER = new Color(0xfaf8f3);
    private static final Color INK = new Color(0x1c1a17);
    private static final Color MUTED = new Color(0x625c52);
    private static final Color ACCENT = new Color(0x2f45c5);

    private static final Font SERIF = font("newsreader.ttf");
    private static final Font SANS = font("figtree.ttf");

    private CardDrawing() {}

    /** Whether the type has all signs that stand on it. */
    static boolean canDraw(PreviewCard card) {
        return SERIF.canDisplayUpTo(card.title()) < 0
                && card.lines().stream().allMatch(line -> SANS.canDisplayUpTo(line) < 0);
    }

    static byte[] png(PreviewCard card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        draw(card, pen);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(PreviewCard card, Graphics2D pen) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(ACCENT);
        pen.fillRect(0, 0, 14, HEIGHT);
        pen.setFont(SERIF.deriveFont(34f));
        pen.drawString("Atelier", EDGE, EDGE + 20);
        pen.setColor(INK);
        var y = EDGE + 70f;
        for (var line : title(card.title(), pen.getFontRenderContext())) {
            y += line.getAscent();
            line.draw(pen, EDGE, y);
            y += line.getDescent() + line.getLeading();
        }
        pen.setColor(MUTED);
        var below = HEIGHT - EDGE - 46f * (card.lines().size() - 1);
        for (var words : card.lines()) {
            fitting(words, pen.getFontRenderContext()).draw(pen, EDGE, below);
            below += 46;
        }
    }

    /** As large as it fits into three lines; what is longer ends after them. */
    private static List<TextLayout> title(String words, FontRenderContext context) {
        var size = LARGEST;
        var lines = lines(words, size, context);
        while (lines.size() > MOST_LINES && size > SMALLEST) {
            size -= 8;
            lines = lines(words, size, context);
        }
        return lines.subList(0, Math.min(MOST_LINES + 1, lines.size()));
    }

    private static List<TextLayout> lines(String words, int size, FontRenderContext context) {
        var text = text(words, SERIF.deriveFont((float) size)).getIterator();
        var measurer = new LineBreakMeasurer(text, context);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < text.getEndIndex()) {
            lines.add(measurer.nextLayout(WIDTH - 2f * EDGE));
        }
        return lines;
    }

    /** On one line, smaller if need be. */
    private static TextLayout fitting(String words, FontRenderContext context) {
        var layout = new TextLayout(words, SANS.deriveFont(34f), context);
        var room = WIDTH - 2f * EDGE;
        return layout.getAdvance() <= room
                ? layout
                : new TextLayout(words, SANS.deriveFont(34f * room / layout.getAdvance()), context);
    }

    private static AttributedString text(String words, Font font) {
        var text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, font);
        return text;
    }

    private static Font font(String file) {
        try (var type = Objects.requireNonNull(CardDrawing.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, type);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(file + " can't be read", broken);
        }
    }
}
