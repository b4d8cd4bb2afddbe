package dev.atelier.mentorship.artifact;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** A picture as small as a gallery needs it: JPEG, at most 320 pixels on its longest side, some ten kilobytes. */
public final class Tile {

    /** Pixels; a tile is shown at half of it, so that it is sharp on fine screens. */
    private static final int LONGEST_SIDE = 320;

    /** What shows where the picture is see-through. */
    private static final Color PAPER = new Color(0xF4, 0xF1, 0xEA);

    private Tile() {}

    /** Makes a tile of a thumbnail, which is known to be whole and of moderate size. */
    public static Octets of(Thumbnail.Made thumbnail) {
        try {
            var image = ImageIO.read(new MemoryCacheImageInputStream(thumbnail.content().stream()));
            var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(opaque(image))
                    .size(Math.max(1, (int) Math.round(image.getWidth() * scale)), Math.max(1, (int)
                            Math.round(image.getHeight() * scale)))
                    .keepAspectRatio(false)
                    .outputFormat("jpg")
                    .outputQuality(0.8)
                    .toOutputStream(bytes);
            return Octets.owned(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a tile", impossible);
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return image;
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, PAPER, null);
        pen.dispose();
        return opaque;
    }
}
