package dev.atelier.mentorship.world;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** PNG files as a tool would save them. */
public final class Pictures {

    /** Where the header chunk of a PNG ends. */
    private static final int AFTER_HEADER = 33;

    private Pictures() {}

    /** A plain picture that says nothing of its making. */
    public static byte[] plain(int shade) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(shade, 90, 160));
        pen.fillRect(0, 0, 64, 48);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A picture with its parameters, as the WebUI writes them. */
    public static byte[] made(String prompt, int steps, long seed) {
        var text = prompt + "\nNegative prompt: text, watermark\nSteps: " + steps
                + ", Sampler: Euler a, CFG scale: 7, Seed: " + seed + ", Size: 64x48, Model: sd15";
        var content = ("parameters\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        var type = "tEXt".getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new CRC32();
        checksum.update(type);
        checksum.update(content);
        var plain = plain((int) (seed % 200));
        return ByteBuffer.allocate(plain.length + content.length + 12)
                .put(plain, 0, AFTER_HEADER)
                .putInt(content.length)
                .put(type)
                .put(content)
                .putInt((int) checksum.getValue())
                .put(plain, AFTER_HEADER, plain.length - AFTER_HEADER)
                .array();
    }
}
