package dev.atelier.mentorship.artifact;

import static dev.atelier.mentorship.artifact.ImageFormat.GIF;
import static dev.atelier.mentorship.artifact.Structure.corrupt;
import static dev.atelier.mentorship.artifact.Structure.truncated;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks the blocks of a GIF (87a, 89a) to its trailer; every frame must lie inside the screen. */
final class GifStructure {
    private static final int SCREEN = 13;

    private GifStructure() {}

    static Structure of(Octets gif) {
        if (!gif.has(0, SCREEN)) return truncated(GIF);
        long width = gif.littleEndian16(6);
        long height = gif.littleEndian16(8);
        List<Structure.Block> blocks = new ArrayList<>();
        int frames = 0;
        int at = SCREEN + colours(gif.at(10));
        while (blocks.size() < ImageLimits.BLOCKS) {
            if (!gif.has(at, 1)) return truncated(GIF);
            int kind = gif.at(at);
            if (kind == 0x3B) {
                if (frames == 0) return corrupt(GIF, "there is no picture in it");
                return new Structure.Sound(
                        GIF, width, height, blocks, at + 1, frames > 1 ? Set.of(ImageNote.ANIMATED) : Set.of());
            }
            int from;
            if (kind == 0x2C) {
                if (!gif.has(at, 11)) return truncated(GIF);
                int right = gif.littleEndian16(at + 1) + gif.littleEndian16(at + 5);
                int bottom = gif.littleEndian16(at + 3) + gif.littleEndian16(at + 7);
                if (right > width
                        || bottom > height
                        || gif.littleEndian16(at + 5) == 0
                        || gif.littleEndian16(at + 7) == 0) {
                    return new Structure.Broken("This GIF file claims another size than the picture in it has.");
                }
                frames++;
                from = at + 10 + colours(gif.at(at + 9)) + 1;
            } else if (kind == 0x21) {
                if (!gif.has(at, 3)) return truncated(GIF);
                from = at + 2;
            } else {
                return corrupt(GIF, "something that is no part of a picture stands between its parts");
            }
            int end = afterPieces(gif, from);
            if (end < 0) return truncated(GIF);
            if (kind == 0x21 && gif.at(at + 1) == 0xFE) blocks.add(new Structure.Block("COM", from, end - from));
            at = end;
        }
        return corrupt(GIF, "it has too many parts");
    }

    /** The content of a chain of sub-blocks, without their length bytes. */
    static byte[] joined(Octets gif, Structure.Block block) {
        var content = new ByteArrayOutputStream(block.length());
        int at = block.from();
        while (gif.at(at) != 0) {
            content.writeBytes(gif.slice(at + 1, gif.at(at)));
            at += 1 + gif.at(at);
        }
        return content.toByteArray();
    }

    private static int afterPieces(Octets gif, int from) {
        int at = from;
        while (gif.has(at, 1)) {
            int length = gif.at(at);
            if (length == 0) return at + 1;
            at += 1 + length;
        }
        return -1;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
