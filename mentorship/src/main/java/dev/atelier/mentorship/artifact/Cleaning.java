package dev.atelier.mentorship.artifact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Goes to the writer of each format. */
final class Cleaning {
    private Cleaning() {}

    static CleanCopy.Made of(HeaderCheck.Passed passed) {
        var content = passed.content();
        var sound = passed.sound();
        return switch (sound.format()) {
            case PNG -> png(passed);
            case JPEG -> new CleanCopy.Made(ImageFormat.JPEG, JpegCleaning.of(content, sound));
            case GIF -> new CleanCopy.Made(ImageFormat.GIF, GifCleaning.of(content));
            case WEBP ->
                HiddenTexts.in(passed).isPresent()
                        ? asPng(passed)
                        : new CleanCopy.Made(ImageFormat.WEBP, WebpCleaning.of(content, sound));
        };
    }

    private static CleanCopy.Made png(HeaderCheck.Passed passed) {
        var copy = new PngCleaning(passed.content(), passed.sound());
        if (HiddenTexts.in(passed).isEmpty() && !copy.opacityFlickers()) {
            return new CleanCopy.Made(ImageFormat.PNG, copy.asItIs());
        }
        var opaque = copy.with(PngCleaning.OPACITY);
        // Text may hide in the colours as well; they change only if it does.
        var silent = HeaderCheck.of(opaque).passed().flatMap(HiddenTexts::in).isEmpty();
        return new CleanCopy.Made(ImageFormat.PNG, silent ? opaque : copy.with(PngCleaning.OPACITY_AND_COLOURS));
    }

    private static CleanCopy.Made asPng(HeaderCheck.Passed passed) {
        var png = Pixels.decoded(passed, 1)
                .map(Cleaning::written)
                .flatMap(written -> HeaderCheck.of(written).passed());
        return png.map(Cleaning::png)
                .orElseGet(
                        () -> new CleanCopy.Made(ImageFormat.WEBP, WebpCleaning.of(passed.content(), passed.sound())));
    }

    private static Octets written(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return Octets.owned(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
    }
}
