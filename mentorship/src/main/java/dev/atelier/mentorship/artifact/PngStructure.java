package dev.atelier.mentorship.artifact;

import static dev.atelier.mentorship.artifact.ImageFormat.PNG;
import static dev.atelier.mentorship.artifact.Structure.corrupt;
import static dev.atelier.mentorship.artifact.Structure.truncated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (W3C PNG, third edition): lengths, checksums, IHDR first, IDAT present, IEND last. */
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int AROUND_CONTENT = 12;

    private PngStructure() {}

    static Structure of(Octets png) {
        List<Structure.Block> blocks = new ArrayList<>();
        var notes = EnumSet.noneOf(ImageNote.class);
        int at = SIGNATURE;
        while (blocks.size() < ImageLimits.BLOCKS) {
            if (!png.has(at, AROUND_CONTENT)) return truncated(PNG);
            long length = png.bigEndian32(at);
            var name = png.latin1(at + 4, 4);
            if (!name.chars().allMatch(letter -> letter < 128 && Character.isLetter(letter))) {
                return corrupt(PNG, "a chunk has no proper name");
            }
            if (!png.has(at, length + AROUND_CONTENT)) return truncated(PNG);
            var block = new Structure.Block(name, at + 8, (int) length);
            if (blocks.isEmpty() && !name.equals("IHDR")) return corrupt(PNG, "it does not start with its header");
            if (checksumHolds(png, block)) {
                blocks.add(block);
                if (name.equals("acTL")) notes.add(ImageNote.ANIMATED);
            } else if (Character.isUpperCase(name.charAt(0))) {
                return corrupt(PNG, "the checksum of its " + name + " chunk is wrong");
            } else {
                notes.add(ImageNote.DAMAGED_METADATA);
            }
            at += (int) length + AROUND_CONTENT;
            if (name.equals("IEND")) return finished(png, blocks, at, notes);
        }
        return corrupt(PNG, "it has too many chunks");
    }

    private static Structure finished(Octets png, List<Structure.Block> blocks, int end, EnumSet<ImageNote> notes) {
        var header = blocks.getFirst();
        if (header.length() != 13) return corrupt(PNG, "its header has the wrong length");
        if (blocks.stream().filter(block -> block.name().equals("IHDR")).count() > 1) {
            return corrupt(PNG, "it has two headers");
        }
        var problem = PngHeader.problem(png, header.from());
        if (problem.isPresent()) return corrupt(PNG, problem.get());
        if (blocks.stream().noneMatch(block -> block.name().equals("IDAT"))) {
            return corrupt(PNG, "there is no picture in it");
        }
        var shape = PngHeader.of(png, header.from());
        if (shape.palette() && blocks.stream().noneMatch(block -> block.name().equals("PLTE"))) {
            return corrupt(PNG, "its palette is missing");
        }
        return new Structure.Sound(PNG, shape.width(), shape.height(), blocks, end, notes);
    }

    private static boolean checksumHolds(Octets png, Structure.Block block) {
        var checksum = new CRC32();
        checksum.update(png.slice(block.from() - 4, block.length() + 4));
        return checksum.getValue() == png.bigEndian32(block.from() + block.length());
    }
}
