package dev.atelier.mentorship.artifact;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The EXIF texts that generation tools write into; some put UserComment into the first directory, where it does not belong. */
final class ExifTexts {
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final Map<Integer, String> PLAIN = new LinkedHashMap<>(Map.of(
            ExifDirectoryBase.TAG_MAKE, EmbeddedTexts.MAKE,
            ExifDirectoryBase.TAG_MODEL, EmbeddedTexts.MODEL,
            ExifDirectoryBase.TAG_SOFTWARE, EmbeddedTexts.SOFTWARE,
            ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, EmbeddedTexts.DESCRIPTION,
            ExifDirectoryBase.TAG_MAKERNOTE, EmbeddedTexts.MAKER_NOTE));

    private ExifTexts() {}

    static void collect(byte[] block, TextsFound found) {
        byte[] tiff = startsWithPreamble(block) ? Arrays.copyOfRange(block, PREAMBLE.length, block.length) : block;
        if (tiff.length < 8) return;
        var metadata = directories(tiff, found);
        for (var directory : metadata.getDirectories()) {
            bytes(directory, ExifDirectoryBase.TAG_USER_COMMENT)
                    .ifPresent(bytes ->
                            found.add(EmbeddedTexts.USER_COMMENT, TextEncoding.userComment(bytes, tiff[0] == 'M')));
            PLAIN.forEach((tag, name) -> bytes(directory, tag)
                    .ifPresent(bytes -> found.add(name, trimmed(TextEncoding.utf8OrLatin1(bytes)))));
        }
    }

    /** How a JPEG wants to be turned (EXIF orientation 1 to 8), 1 when it does not say; other formats do not say. */
    static int orientation(Octets content, Structure.Sound sound) {
        if (sound.format() != ImageFormat.JPEG) return 1;
        return sound.blocks("APP1")
                .filter(block -> content.says(block.from(), "Exif"))
                .mapToInt(block -> orientation(content.slice(block.from(), block.length())))
                .findFirst()
                .orElse(1);
    }

    private static int orientation(byte[] block) {
        byte[] tiff = startsWithPreamble(block) ? Arrays.copyOfRange(block, PREAMBLE.length, block.length) : block;
        if (tiff.length < 8) return 1;
        for (var directory : directories(tiff, new TextsFound()).getDirectories()) {
            var turned = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            if (turned != null && turned >= 1 && turned <= 8) return turned;
        }
        return 1;
    }

    private static Metadata directories(byte[] tiff, TextsFound found) {
        var metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(tiff), metadata);
        } catch (RuntimeException damaged) {
            // The reader of EXIF is not ours: whatever it trips over must not lose the picture.
            found.note(ImageNote.DAMAGED_METADATA);
        }
        return metadata;
    }

    private static Optional<byte[]> bytes(Directory directory, int tag) {
        var value = directory.getObject(tag);
        if (value instanceof byte[] bytes) return Optional.of(bytes);
        if (value instanceof StringValue text) return Optional.of(text.getBytes());
        if (value instanceof String text) return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return Optional.empty();
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) end--;
        return text.substring(0, end);
    }

    private static boolean startsWithPreamble(byte[] block) {
        return block.length > PREAMBLE.length && Arrays.equals(block, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }
}
