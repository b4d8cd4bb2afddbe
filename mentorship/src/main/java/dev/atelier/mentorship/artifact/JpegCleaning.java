package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Copies a JPEG segment by segment: tables and scans as they are, of the applications' segments what colours need. */
final class JpegCleaning {
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final int PIECE = 65_000;

    private final Octets jpeg;
    private final Structure.Sound sound;
    private final ByteArrayOutputStream out;

    private JpegCleaning(Octets jpeg, Structure.Sound sound) {
        this.jpeg = jpeg;
        this.sound = sound;
        this.out = new ByteArrayOutputStream(jpeg.length());
    }

    static Octets of(Octets jpeg, Structure.Sound sound) {
        return new JpegCleaning(jpeg, sound).copy();
    }

    private Octets copy() {
        out.writeBytes(jpeg.slice(0, 2));
        int orientation = ExifTexts.orientation(jpeg, sound);
        var blocks = sound.blocks();
        blocks.stream()
                .filter(block -> says(block, "APP0", "JFIF\0") && block.length() >= 14)
                .findFirst()
                .ifPresent(this::plainHeader);
        if (orientation > 1) segment(0xE1, turned(orientation));
        profile();
        for (int index = 0; index < blocks.size(); index++) {
            var block = blocks.get(index);
            int marker = jpeg.at(block.from() - 3);
            if (isPicture(marker) || says(block, "APP14", "Adobe")) {
                segment(marker, jpeg.slice(block.from(), kept(block)));
            }
            if (block.name().equals("SOS")) {
                int end = index + 1 < blocks.size() ? blocks.get(index + 1).from() - 4 : sound.end() - 2;
                int from = block.from() + block.length();
                out.writeBytes(jpeg.slice(from, end - from));
            }
        }
        out.write(0xFF);
        out.write(0xD9);
        return Octets.owned(out.toByteArray());
    }

    /** Frames, tables and scans; not what belongs to applications, to later editions, or to nobody. */
    private static boolean isPicture(int marker) {
        return (marker >= 0xC0 && marker <= 0xCF) || (marker >= 0xDA && marker <= 0xDF);
    }

    /** The twelve bytes of Adobe's segment say how colours are told; what is appended does not belong there. */
    private static int kept(Structure.Block block) {
        return block.name().equals("APP14") ? Math.min(12, block.length()) : block.length();
    }

    /** Density and version, without the small picture that may follow. */
    private void plainHeader(Structure.Block block) {
        byte[] header = jpeg.slice(block.from(), 14);
        header[12] = 0;
        header[13] = 0;
        segment(0xE0, header);
    }

    private void profile() {
        var whole = new ByteArrayOutputStream();
        sound.blocks("APP2")
                .filter(block -> jpeg.says(block.from(), PROFILE) && block.length() > PROFILE.length() + 2)
                .forEach(block -> whole.writeBytes(
                        jpeg.slice(block.from() + PROFILE.length() + 2, block.length() - PROFILE.length() - 2)));
        IccProfile.cleaned(whole.toByteArray()).ifPresent(this::profile);
    }

    private void profile(byte[] clean) {
        int count = Math.ceilDiv(clean.length, PIECE);
        for (int piece = 0; piece < count; piece++) {
            byte[] content = Arrays.copyOfRange(clean, piece * PIECE, Math.min(clean.length, (piece + 1) * PIECE));
            segment(
                    0xE2,
                    ByteBuffer.allocate(PROFILE.length() + 2 + content.length)
                            .put(PROFILE.getBytes(StandardCharsets.US_ASCII))
                            .put((byte) (piece + 1))
                            .put((byte) count)
                            .put(content)
                            .array());
        }
    }

    /** EXIF with one entry. */
    private static byte[] turned(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private void segment(int marker, byte[] content) {
        int length = content.length + 2;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(content);
    }

    private boolean says(Structure.Block block, String name, String beginning) {
        return block.name().equals(name) && block.length() >= beginning.length() && jpeg.says(block.from(), beginning);
    }
}
