package dev.atelier.journey;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A jacket in the light of a window, as a generator would have saved it: the picture, and in it how it was made. */
record Painting(String prompt, int steps, long seed, Color light) {

    private static final int SIZE = 512;

    /** Where the header of a PNG ends and other chunks may follow. */
    private static final int AFTER_HEADER = 33;

    byte[] file() throws IOException {
        return with(light, ("parameters\0" + parameters()).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The picture with any text chunk: a name, a zero, a text. */
    static byte[] with(Color light, byte[] text) throws IOException {
        var picture = picture(light);
        var told = chunk(text);
        return ByteBuffer.allocate(picture.length + told.length)
                .put(picture, 0, AFTER_HEADER)
                .put(told)
                .put(picture, AFTER_HEADER, picture.length - AFTER_HEADER)
                .array();
    }

    private String parameters() {
        return """
            %s
            Negative prompt: lettering, extra sleeves
            Steps: %d, Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: %d, Size: %dx%d, Model: clothing-v2\
            """.formatted(prompt, steps, seed, SIZE, SIZE);
    }

    private static byte[] chunk(byte[] content) {
        var typed = ByteBuffer.allocate(4 + content.length)
                .put("tEXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        var checksum = new CRC32();
        checksum.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(content.length)
                .put(typed)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] picture(Color light) throws IOException {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, light, SIZE, SIZE, new Color(52, 48, 60)));
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setPaint(new GradientPaint(120, 120, new Color(196, 178, 150), 400, 460, new Color(96, 78, 66)));
        pen.fill(new Polygon(
                new int[] {206, 306, 372, 430, 382, 352, 356, 156, 160, 130, 82, 140},
                new int[] {104, 104, 136, 348, 366, 250, 452, 452, 250, 366, 348, 136},
                12));
        pen.setColor(new Color(60, 46, 40));
        pen.setStroke(new BasicStroke(3));
        pen.drawPolyline(new int[] {206, 256, 306}, new int[] {104, 214, 104}, 3);
        pen.drawLine(256, 214, 256, 452);
        for (int button = 0; button < 4; button++) {
            pen.fillOval(264, 244 + 50 * button, 12, 12);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
