package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Copies a PNG chunk by chunk: what makes the picture comes along, its animation too, and all else stays behind. */
final class PngCleaning {

    /** What is done to the lowest bit of a byte: set in opacity, cleared in colours. */
    record Change(boolean opacity, boolean colours) {}

    static final Change OPACITY = new Change(true, false);
    static final Change OPACITY_AND_COLOURS = new Change(true, true);

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final byte[] PROFILE_NAME = {'I', 'C', 'C', 0, 0};

    private final Octets png;
    private final Structure.Sound sound;

    PngCleaning(Octets png, Structure.Sound sound) {
        this.png = png;
        this.sound = sound;
    }

    /** Whether all is as good as opaque and yet not quite: nobody paints so, and text is hidden so. */
    boolean opacityFlickers() {
        return new PngPixels(png, sound).leastOpacity().orElse(0) == 254;
    }

    Octets asItIs() {
        var out = new ByteArrayOutputStream(png.length());
        out.writeBytes(png.slice(0, 8));
        sound.blocks().forEach(block -> copy(block, out));
        return Octets.owned(out.toByteArray());
    }

    /** With the picture data written anew. */
    Octets with(Change change) {
        var out = new ByteArrayOutputStream(png.length());
        out.writeBytes(png.slice(0, 8));
        var written = false;
        for (var block : sound.blocks()) {
            if (!block.name().equals("IDAT")) {
                copy(block, out);
            } else if (!written) {
                chunk("IDAT", data(change), out);
                written = true;
            }
        }
        return Octets.owned(out.toByteArray());
    }

    private void copy(Structure.Block block, ByteArrayOutputStream out) {
        if (KEPT.contains(block.name())) {
            chunk(block.name(), png.slice(block.from(), block.length()), out);
        } else if (block.name().equals("iCCP")) {
            PngTexts.profile(png, block)
                    .flatMap(IccProfile::cleaned)
                    .ifPresent(profile -> chunk("iCCP", joined(PROFILE_NAME, deflated(profile)), out));
        }
    }

    private byte[] data(Change change) {
        var packed = new ByteArrayOutputStream();
        try (var data = new DeflaterOutputStream(packed, new Deflater(6))) {
            new PngPixels(png, sound).rewrite(change, data);
        } catch (IOException damaged) {
            throw new UncheckedIOException("A picture that was whole is not", damaged);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var data = new DeflaterOutputStream(packed)) {
            data.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a profile", impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static void chunk(String name, byte[] content, ByteArrayOutputStream out) {
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        var checksum = new CRC32();
        checksum.update(type);
        checksum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(type);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
