package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** The tEXt, zTXt, iTXt and eXIf chunks of a PNG, before or behind its picture data; inflating stops at the limit. */
final class PngTexts {
    private static final String XMP = "XML:com.adobe.xmp";

    private PngTexts() {}

    static void collect(Octets png, Structure.Sound sound, TextsFound found) {
        for (var block : sound.blocks()) {
            switch (block.name()) {
                case "tEXt" -> plain(png, block, found);
                case "zTXt" -> packed(png, block, found);
                case "iTXt" -> international(png, block, found);
                case "eXIf" -> ExifTexts.collect(png.slice(block.from(), block.length()), found);
                default -> {}
            }
        }
    }

    /** The colour profile in an iCCP chunk, if it can be unpacked and is no larger than a profile ever is. */
    static Optional<byte[]> profile(Octets png, Structure.Block block) {
        int end = block.from() + block.length();
        int zero = png.indexOf(0, block.from(), end);
        if (zero < 0 || zero + 2 > end) return Optional.empty();
        try (var data = new InflaterInputStream(png.stream(zero + 2, end - zero - 2))) {
            byte[] content = data.readNBytes(IccProfile.MOST + 1);
            return content.length > IccProfile.MOST ? Optional.empty() : Optional.of(content);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static void plain(Octets png, Structure.Block block, TextsFound found) {
        int end = block.from() + block.length();
        int zero = png.indexOf(0, block.from(), end);
        if (zero < 0) {
            found.note(ImageNote.DAMAGED_METADATA);
            return;
        }
        found.add(name(png, block, zero), TextEncoding.utf8OrLatin1(png.slice(zero + 1, end - zero - 1)));
    }

    private static void packed(Octets png, Structure.Block block, TextsFound found) {
        int end = block.from() + block.length();
        int zero = png.indexOf(0, block.from(), end);
        if (zero < 0 || zero + 2 > end) {
            found.note(ImageNote.DAMAGED_METADATA);
            return;
        }
        inflate(png, zero + 2, end, name(png, block, zero), found);
    }

    private static void international(Octets png, Structure.Block block, TextsFound found) {
        int end = block.from() + block.length();
        int zero = png.indexOf(0, block.from(), end);
        int language = zero < 0 || zero + 3 > end ? -1 : png.indexOf(0, zero + 3, end);
        int translated = language < 0 ? -1 : png.indexOf(0, language + 1, end);
        if (translated < 0) {
            found.note(ImageNote.DAMAGED_METADATA);
            return;
        }
        var name = name(png, block, zero);
        if (png.at(zero + 1) == 1) inflate(png, translated + 1, end, name, found);
        else add(name, png.slice(translated + 1, end - translated - 1), found);
    }

    private static void inflate(Octets png, int from, int end, String name, TextsFound found) {
        try (var data = new InflaterInputStream(png.stream(from, end - from))) {
            int room = found.room();
            byte[] content = data.readNBytes(room + 1);
            if (content.length > room) found.note(ImageNote.OVERSIZED_METADATA);
            else add(name, content, found);
        } catch (IOException damaged) {
            found.note(ImageNote.DAMAGED_METADATA);
        }
    }

    private static void add(String name, byte[] content, TextsFound found) {
        if (name.equals(XMP)) XmpTexts.collect(content, found);
        else found.add(name, TextEncoding.utf8OrLatin1(content));
    }

    private static String name(Octets png, Structure.Block block, int zero) {
        return new String(png.slice(block.from(), zero - block.from()), StandardCharsets.ISO_8859_1);
    }
}
