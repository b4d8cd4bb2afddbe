package dev.atelier.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

/** A picture as the demo's learners hand it in: hills under a sun, and how they were "made" written into the file. */
final class Picture {

    private static final int WIDTH = 768;
    private static final int HEIGHT = 512;

    private Picture() {}

    /** A PNG whose {@code parameters} say this, in the way of the Automatic1111 WebUI. */
    static byte[] png(int seed, String parameters) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var picture = hills(new Random(seed));
            var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
            var entry = new IIOMetadataNode("tEXtEntry");
            entry.setAttribute("keyword", "parameters");
            entry.setAttribute("value", parameters);
            var text = new IIOMetadataNode("tEXt");
            text.appendChild(entry);
            var root = new IIOMetadataNode("javax_imageio_png_1.0");
            root.appendChild(text);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, metadata), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage hills(Random chance) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = chance.nextFloat();
        pen.setPaint(new GradientPaint(0, 0, shade(hue, 0.25f, 0.95f), 0, HEIGHT, shade(hue + 0.1f, 0.5f, 0.9f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(shade(hue + 0.08f, 0.2f, 1f));
        var sun = 70 + chance.nextInt(60);
        pen.fill(new Ellipse2D.Double(120 + chance.nextInt(420), 50 + chance.nextInt(90), sun, sun));
        for (int ridge = 0; ridge < 5; ridge++) {
            pen.setPaint(shade(hue + 0.45f + ridge * 0.02f, 0.3f + ridge * 0.1f, 0.75f - ridge * 0.13f));
            pen.fill(ridge(200 + ridge * 62, 90 - ridge * 12, chance));
        }
        pen.dispose();
        return image;
    }

    private static Path2D ridge(int base, int swing, Random chance) {
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT);
        var phase = chance.nextDouble() * 6;
        for (int x = 0; x <= WIDTH; x += 4) {
            line.lineTo(x, base + swing * 0.5 * (Math.sin(x / 97.0 + phase) + 0.4 * Math.sin(x / 31.0 + 2 * phase)));
        }
        line.lineTo(WIDTH, HEIGHT);
        line.closePath();
        return line;
    }

    private static Color shade(float hue, float saturation, float brightness) {
        return Color.getHSBColor(hue, saturation, brightness);
    }
}
