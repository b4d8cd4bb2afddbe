package dev.atelier.journey;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A picture as the WebUI writes it: pixels, and the words that made them in a tEXt chunk. */
final class GeneratedImage {

    private static final int HEADER = 33;

    private GeneratedImage() {}

    static byte[] png(String prompt, int steps) throws IOException {
        var words = "parameters\0" + prompt + "\nNegative prompt: text, watermark\nSteps: " + steps
                + ", Sampler: Euler a, CFG scale: 7, Seed: 1968411523, Size: 512x512, Model hash: 6ce0161689,"
                + " Model: v1-5-pruned-emaonly";
        var plain = pixels(steps);
        var chunk = chunk(words.getBytes(StandardCharsets.ISO_8859_1));
        return ByteBuffer.allocate(plain.length + chunk.length)
                .put(plain, 0, HEADER)
                .put(chunk)
                .put(plain, HEADER, plain.length - HEADER)
                .array();
    }

    private static byte[] pixels(int steps) throws IOException {
        var image = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0xd8c9b0), 512, 512, new Color(0x26304a)));
        brush.fillRect(0, 0, 512, 512);
        brush.setColor(new Color(0x7d6a9c));
        brush.fillOval(120, 160 - steps, 260, 300);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] chunk(byte[] data) {
        var crc = new CRC32();
        crc.update("tEXt".getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put("tEXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
