package dev.atelier.mentorship.artifact;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Looks for text hidden in pixels: row by row in a PNG, on the decoded picture in a WebP of moderate size. */
final class HiddenTexts {
    private HiddenTexts() {}

    static Optional<EmbeddedText> in(HeaderCheck.Passed passed) {
        var sound = passed.sound();
        int width = (int) sound.width();
        int height = (int) sound.height();
        var text = switch (sound.format()) {
            case PNG -> {
                var pixels = new PngPixels(passed.content(), sound);
                yield StealthText.read(width, height, pixels::leastBits);
            }
            case WEBP ->
                canHide(passed)
                        ? Pixels.decoded(passed, 1)
                                .flatMap(image ->
                                        StealthText.read(width, height, (columns, rows) -> bits(image, columns, rows)))
                        : Optional.<String>empty();
            case JPEG, GIF -> Optional.<String>empty();
        };
        return text.map(found -> new EmbeddedText(EmbeddedTexts.STEALTH, found));
    }

    private static boolean canHide(HeaderCheck.Passed passed) {
        var sound = passed.sound();
        boolean lossless =
                sound.block("VP8L").isPresent() || sound.block("ALPH").isPresent();
        return lossless && sound.width() * sound.height() <= ImageLimits.DECODED_FOR_HIDDEN_TEXT;
    }

    private static Optional<LeastBits> bits(BufferedImage image, int columns, int rows) {
        var bits = new LeastBits(columns, image.getHeight());
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                int pixel = image.getRGB(x, y);
                bits.pixel(x, y, pixel >> 16, pixel >> 8, pixel, pixel >> 24);
            }
        }
        return Optional.of(bits);
    }
}
