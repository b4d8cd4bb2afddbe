package dev.atelier.mentorship.artifact;

import static dev.atelier.mentorship.artifact.ImageFormat.JPEG;
import static dev.atelier.mentorship.artifact.Structure.corrupt;
import static dev.atelier.mentorship.artifact.Structure.truncated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the segments of a JPEG (ITU-T T.81 annex B) from SOI over exactly one frame header to EOI. */
final class JpegStructure {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegStructure() {}

    static Structure of(Octets jpeg) {
        List<Structure.Block> blocks = new ArrayList<>();
        Optional<Structure.Block> frame = Optional.empty();
        boolean scanned = false;
        int at = 2;
        while (blocks.size() < ImageLimits.BLOCKS) {
            if (!jpeg.has(at, 2)) return truncated(JPEG);
            if (jpeg.at(at) != 0xFF)
                return corrupt(JPEG, "something that is no part of a picture stands between its parts");
            int marker = jpeg.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END_OF_IMAGE) return finished(jpeg, blocks, frame, scanned, at + 2);
            if (!jpeg.has(at + 2, 2)) return truncated(JPEG);
            int length = jpeg.bigEndian16(at + 2);
            if (length < 2 || marker == 0 || marker == 0xD8 || standsAlone(marker)) {
                return corrupt(JPEG, "one of its parts has no proper length");
            }
            if (!jpeg.has(at + 2, length)) return truncated(JPEG);
            var block = new Structure.Block(name(marker), at + 4, length - 2);
            blocks.add(block);
            if (block.name().equals("SOF")) {
                if (frame.isPresent()) return new Structure.Broken("This JPEG file claims two different pictures.");
                if (block.length() < 6) return corrupt(JPEG, "its header is too short");
                frame = Optional.of(block);
            }
            at += 2 + length;
            if (marker == START_OF_SCAN) {
                scanned = true;
                at = afterScan(jpeg, at);
            }
        }
        return corrupt(JPEG, "it has too many parts");
    }

    private static Structure finished(
            Octets jpeg, List<Structure.Block> blocks, Optional<Structure.Block> frame, boolean scanned, int end) {
        if (frame.isEmpty() || !scanned) return corrupt(JPEG, "there is no picture in it");
        int from = frame.get().from();
        return new Structure.Sound(JPEG, jpeg.bigEndian16(from + 3), jpeg.bigEndian16(from + 1), blocks, end, Set.of());
    }

    private static int afterScan(Octets jpeg, int from) {
        int at = from;
        while (jpeg.has(at, 2)) {
            if (jpeg.at(at) == 0xFF
                    && jpeg.at(at + 1) != 0
                    && !standsAlone(jpeg.at(at + 1))
                    && jpeg.at(at + 1) != 0xFF) {
                return at;
            }
            at++;
        }
        return jpeg.length();
    }

    private static boolean standsAlone(int marker) {
        return (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
    }

    private static String name(int marker) {
        if (marker >= 0xC0 && marker <= 0xCF && !Set.of(0xC4, 0xC8, 0xCC).contains(marker)) return "SOF";
        if (marker >= 0xE0 && marker <= 0xEF) return "APP" + (marker - 0xE0);
        return switch (marker) {
            case START_OF_SCAN -> "SOS";
            case 0xFE -> "COM";
            default -> "other";
        };
    }
}
