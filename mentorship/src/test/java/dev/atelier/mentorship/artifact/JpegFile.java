package dev.atelier.mentorship.artifact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** JPEG and GIF files of the JDK's own writers, with segments of ours slipped in. */
final class JpegFile {
    private JpegFile() {}

    static byte[] plain(int width, int height) {
        return written(width, height, "jpg");
    }

    static byte[] gif(int width, int height) {
        return written(width, height, "gif");
    }

    static byte[] withExif(byte[] tiff) {
        return with(0xE1, PngFile.joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff));
    }

    static byte[] withXmp(String packet) {
        return with(
                0xE1,
                PngFile.joined(
                        "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII),
                        packet.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] withComment(String comment) {
        return with(0xFE, comment.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] with(int marker, byte[] content) {
        byte[] jpeg = plain(64, 48);
        int length = content.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return PngFile.joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] written(int width, int height, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
