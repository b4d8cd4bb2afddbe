package dev.atelier.mentorship.artifact;

import java.util.Arrays;

/** The EXIF, XMP and comment segments of a JPEG. */
final class JpegTexts {
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private JpegTexts() {}

    static void collect(Octets jpeg, Structure.Sound sound, TextsFound found) {
        for (var block : sound.blocks()) {
            byte[] content = jpeg.slice(block.from(), block.length());
            if (block.name().equals("COM")) {
                found.add(EmbeddedTexts.COMMENT, TextEncoding.utf8OrLatin1(content));
            } else if (block.name().equals("APP1") && jpeg.says(block.from(), XMP)) {
                XmpTexts.collect(
                        Arrays.copyOfRange(content, Math.min(XMP.length(), content.length), content.length), found);
            } else if (block.name().equals("APP1") && jpeg.says(block.from(), EXIF)) {
                ExifTexts.collect(content, found);
            }
        }
    }
}
