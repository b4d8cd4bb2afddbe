package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The skeleton of a picture file, found by walking its chunks without decoding a pixel. */
sealed interface Structure {
    record Sound(ImageFormat format, long width, long height, List<Block> blocks, int end, Set<ImageNote> notes)
            implements Structure {
        public Sound {
            blocks = List.copyOf(blocks);
            notes = Set.copyOf(notes);
        }

        Stream<Block> blocks(String name) {
            return blocks.stream().filter(block -> block.name().equals(name));
        }

        Optional<Block> block(String name) {
            return blocks(name).findFirst();
        }
    }

    record Broken(String reason) implements Structure {}

    /** A named stretch of the file: its content starts at {@code from}. */
    record Block(String name, int from, int length) {}

    static Structure of(ImageFormat format, Octets content) {
        return switch (format) {
            case PNG -> PngStructure.of(content);
            case JPEG -> JpegStructure.of(content);
            case WEBP -> WebpStructure.of(content);
            case GIF -> GifStructure.of(content);
        };
    }

    static Broken truncated(ImageFormat format) {
        return new Broken("This " + format.label() + " file is cut off: its end is missing. Please hand it in again.");
    }

    static Broken corrupt(ImageFormat format, String detail) {
        return new Broken("This " + format.label() + " file is damaged: " + detail + ".");
    }
}
