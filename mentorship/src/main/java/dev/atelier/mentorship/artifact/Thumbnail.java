package dev.atelier.mentorship.artifact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A small still picture: JPEG, or PNG where something shines through; free of all metadata, turned as the camera said. */
public sealed interface Thumbnail {
    record Made(ImageFormat format, int width, int height, Octets content) implements Thumbnail {}

    /** The picture failed the header check or could not be decoded; the reason is for people. */
    record Refused(String reason) implements Thumbnail {}

    /**
     * Makes a thumbnail of a picture that passes the header check.
     *
     * @param longestSide in pixels, 16 to 4096; a smaller picture keeps its size
     */
    static Thumbnail of(byte[] content, int longestSide) {
        if (longestSide < 16 || longestSide > 4096) {
            throw new IllegalArgumentException("A thumbnail's longest side is 16 to 4096 pixels, not " + longestSide);
        }
        return switch (HeaderCheck.of(Octets.owned(content))) {
            case HeaderCheck.Failed failed -> new Refused(failed.reason());
            case HeaderCheck.Passed passed -> of(passed, longestSide);
        };
    }

    private static Thumbnail of(HeaderCheck.Passed passed, int longestSide) {
        long longest = Math.max(passed.sound().width(), passed.sound().height());
        // Twice the wanted size is enough for a clean reduction.
        int step = (int) Math.max(1, longest / (2L * longestSide));
        return Pixels.decoded(passed, step)
                .map(image -> shrunk(image, longestSide, orientation(passed)))
                .orElseGet(() -> new Refused(
                        "The picture inside this " + passed.sound().format().label() + " file cannot be decoded."));
    }

    private static Thumbnail shrunk(BufferedImage image, int longestSide, int orientation) {
        try {
            double scale = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            boolean seeThrough = image.getColorModel().hasAlpha();
            var small = Thumbnails.of(image)
                    .forceSize(width, height)
                    .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
            var turned = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                    .apply(small);
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(turned)
                    .scale(1)
                    .outputFormat(seeThrough ? "png" : "jpg")
                    .outputQuality(0.85)
                    .toOutputStream(bytes);
            return new Made(
                    seeThrough ? ImageFormat.PNG : ImageFormat.JPEG,
                    turned.getWidth(),
                    turned.getHeight(),
                    Octets.owned(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a thumbnail", impossible);
        }
    }

    private static int orientation(HeaderCheck.Passed passed) {
        return ExifTexts.orientation(passed.content(), passed.sound());
    }
}
