package dev.atelier.mentorship.artifact;

import static dev.atelier.mentorship.artifact.ImageFormat.WEBP;
import static dev.atelier.mentorship.artifact.Structure.corrupt;
import static dev.atelier.mentorship.artifact.Structure.truncated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Walks the RIFF chunks of a WebP (RFC 9649); a canvas that disagrees with its only frame is a lie. */
final class WebpStructure {
    private static final int HEADER = 12;

    private WebpStructure() {}

    static Structure of(Octets webp) {
        long end = 8 + webp.littleEndian32(4);
        if (end > webp.length()) return truncated(WEBP);
        List<Structure.Block> blocks = new ArrayList<>();
        int at = HEADER;
        while (at + 8 <= end) {
            if (blocks.size() >= ImageLimits.BLOCKS) return corrupt(WEBP, "it has too many chunks");
            long length = webp.littleEndian32(at + 4);
            if (at + 8 + length > end) return truncated(WEBP);
            blocks.add(new Structure.Block(webp.latin1(at, 4), at + 8, (int) length));
            at += 8 + (int) (length + (length & 1));
        }
        return finished(webp, blocks, (int) end);
    }

    private static Structure finished(Octets webp, List<Structure.Block> blocks, int end) {
        Optional<Extent> canvas = Optional.empty();
        Optional<Extent> frame = Optional.empty();
        var notes = EnumSet.noneOf(ImageNote.class);
        for (var block : blocks) {
            switch (block.name()) {
                case "VP8X" -> canvas = canvas.or(() -> canvas(webp, block));
                case "VP8 ", "VP8L" -> frame = frame.or(() -> frame(webp, block));
                case "ANMF" -> {
                    notes.add(ImageNote.ANIMATED);
                    if (!animationFits(webp, block, canvas)) return lie();
                }
                default -> {}
            }
        }
        if (frame.isEmpty() && !notes.contains(ImageNote.ANIMATED)) return corrupt(WEBP, "there is no picture in it");
        if (canvas.isPresent() && frame.isPresent() && !canvas.equals(frame)) return lie();
        var shown = canvas.isPresent() ? canvas.get() : frame.orElseThrow();
        return new Structure.Sound(WEBP, shown.width(), shown.height(), blocks, end, notes);
    }

    private static Structure lie() {
        return new Structure.Broken("This WebP file claims another size than the picture in it has.");
    }

    private static Optional<Extent> canvas(Octets webp, Structure.Block block) {
        if (block.length() < 10) return Optional.empty();
        return Optional.of(
                new Extent(webp.littleEndian24(block.from() + 4) + 1L, webp.littleEndian24(block.from() + 7) + 1L));
    }

    /** The size inside a lossy or lossless bit stream. */
    private static Optional<Extent> frame(Octets webp, Structure.Block block) {
        int from = block.from();
        if (block.name().equals("VP8L")) {
            if (block.length() < 5 || webp.at(from) != 0x2F) return Optional.empty();
            long bits = webp.littleEndian32(from + 1);
            return Optional.of(new Extent((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
        }
        if (block.length() < 10 || !webp.says(from + 3, "\u009d\u0001*")) return Optional.empty();
        return Optional.of(new Extent(webp.littleEndian16(from + 6) & 0x3FFF, webp.littleEndian16(from + 8) & 0x3FFF));
    }

    private static boolean animationFits(Octets webp, Structure.Block block, Optional<Extent> canvas) {
        if (block.length() < 24 || canvas.isEmpty()) return false;
        long right = webp.littleEndian24(block.from()) * 2L + webp.littleEndian24(block.from() + 6) + 1;
        long bottom = webp.littleEndian24(block.from() + 3) * 2L + webp.littleEndian24(block.from() + 9) + 1;
        var inner = new Structure.Block(webp.latin1(block.from() + 16, 4), block.from() + 24, block.length() - 24);
        var stream = inner.name().startsWith("VP8") ? frame(webp, inner) : Optional.<Extent>empty();
        return right <= canvas.get().width()
                && bottom <= canvas.get().height()
                && stream.filter(extent -> extent.width() > canvas.get().width()
                                || extent.height() > canvas.get().height())
                        .isEmpty();
    }

    private record Extent(long width, long height) {}
}
