package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All texts inside one file, in file order, with what went wrong while reading them. */
record EmbeddedTexts(List<EmbeddedText> all, Set<ImageNote> notes) {
    static final String USER_COMMENT = "exif:UserComment";
    static final String MAKER_NOTE = "exif:MakerNote";
    static final String MAKE = "exif:Make";
    static final String MODEL = "exif:Model";
    static final String SOFTWARE = "exif:Software";
    static final String DESCRIPTION = "exif:ImageDescription";
    static final String XMP_USER_COMMENT = "xmp:UserComment";
    static final String COMMENT = "Comment";
    static final String STEALTH = "stealth";

    EmbeddedTexts {
        all = List.copyOf(all);
        notes = Set.copyOf(notes);
    }

    static EmbeddedTexts of(EmbeddedText... texts) {
        return new EmbeddedTexts(List.of(texts), Set.of());
    }

    static EmbeddedTexts in(Octets content, Structure.Sound sound) {
        var found = new TextsFound();
        switch (sound.format()) {
            case PNG -> PngTexts.collect(content, sound, found);
            case JPEG -> JpegTexts.collect(content, sound, found);
            case WEBP -> WebpTexts.collect(content, sound, found);
            case GIF ->
                sound.blocks("COM")
                        .forEach(block ->
                                found.add(COMMENT, TextEncoding.utf8OrLatin1(GifStructure.joined(content, block))));
        }
        return found.texts();
    }

    EmbeddedTexts and(EmbeddedText more) {
        return new EmbeddedTexts(Stream.concat(all.stream(), Stream.of(more)).toList(), notes);
    }

    Optional<String> text(String name) {
        return all.stream()
                .filter(text -> text.name().equals(name))
                .map(EmbeddedText::text)
                .findFirst();
    }

    /** The first of these names that is there. */
    Optional<EmbeddedText> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> all.stream().filter(text -> text.name().equals(name)))
                .findFirst();
    }

    boolean has(String name) {
        return text(name).isPresent();
    }
}
