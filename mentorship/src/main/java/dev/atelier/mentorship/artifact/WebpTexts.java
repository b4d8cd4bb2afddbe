package dev.atelier.mentorship.artifact;

/** The EXIF and XMP chunks of a WebP. */
final class WebpTexts {
    private WebpTexts() {}

    static void collect(Octets webp, Structure.Sound sound, TextsFound found) {
        for (var block : sound.blocks()) {
            switch (block.name()) {
                case "EXIF" -> ExifTexts.collect(webp.slice(block.from(), block.length()), found);
                case "XMP " -> XmpTexts.collect(webp.slice(block.from(), block.length()), found);
                default -> {}
            }
        }
    }
}
