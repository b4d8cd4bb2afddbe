package dev.atelier.bench.work;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Square PNG pictures of noise, with a text of the tool that claims to have made them. */
record GeneratedImage(String tool, String key, String text) {

    private static final int AFTER_HEADER = 33;
    private static final int SEED = 7;

    byte[] of(int side) throws IOException {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(SEED);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                // Half of it flat, so that it packs about as well as what such tools make.
                picture.setRGB(x, y, (x / 8 + y / 8) % 2 == 0 ? 0x336699 : noise.nextInt(0x1000000));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        var plain = out.toByteArray();
        if (text.isEmpty()) {
            return plain;
        }
        var chunk = chunk((key + "\0" + text).getBytes(ISO_8859_1));
        return ByteBuffer.allocate(plain.length + chunk.length)
                .put(plain, 0, AFTER_HEADER)
                .put(chunk)
                .put(plain, AFTER_HEADER, plain.length - AFTER_HEADER)
                .array();
    }

    private static byte[] chunk(byte[] data) {
        var name = "tEXt".getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
