package dev.atelier.mentorship.artifact;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture that passed the header check, skipping rows and columns so that a large one needs little memory. */
final class Pixels {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private Pixels() {}

    /** @param step 1 for every pixel, 3 for every third row and column */
    static Optional<BufferedImage> decoded(HeaderCheck.Passed passed, int step) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(essential(passed).stream())) {
            var readers =
                    ImageIO.getImageReadersByMIMEType(passed.sound().format().mediaType());
            if (!readers.hasNext()) return Optional.empty();
            return Optional.ofNullable(first(readers.next(), stream, step));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static BufferedImage first(ImageReader reader, ImageInputStream stream, int step) throws IOException {
        try {
            reader.setInput(stream, true, true);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** A PNG without its texts and profiles: the decoder would inflate those without any limit. */
    private static Octets essential(HeaderCheck.Passed passed) {
        var content = passed.content();
        if (passed.sound().format() != ImageFormat.PNG) return content;
        var kept = new ByteArrayOutputStream(content.length());
        kept.writeBytes(content.slice(0, 8));
        for (var block : passed.sound().blocks()) {
            if (!NEEDED.contains(block.name())) continue;
            kept.writeBytes(ByteBuffer.allocate(4).putInt(block.length()).array());
            kept.writeBytes(content.slice(block.from() - 4, block.length() + 8));
        }
        return Octets.owned(kept.toByteArray());
    }
}
