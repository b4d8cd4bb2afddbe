package dev.atelier.mentorship.artifact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** Decides from the skeleton alone whether a file is a picture of bearable size; nothing is decoded before it says so. */
sealed interface HeaderCheck {
    record Passed(Octets content, Structure.Sound sound) implements HeaderCheck {}

    record Failed(String reason) implements HeaderCheck {}

    static HeaderCheck of(Octets content) {
        if (content.length() == 0) return new Failed("The file is empty.");
        if (content.length() > ImageLimits.BYTES) {
            return new Failed("The file has %d MB; a picture may have %d MB."
                    .formatted(content.length() >> 20, ImageLimits.BYTES >> 20));
        }
        return ImageFormat.of(content)
                .map(format -> within(content, Structure.of(format, content)))
                .orElseGet(() -> new Failed(ForeignContent.words(content)));
    }

    private static HeaderCheck within(Octets content, Structure structure) {
        return switch (structure) {
            case Structure.Broken broken -> new Failed(broken.reason());
            case Structure.Sound sound -> within(content, sound);
        };
    }

    private static HeaderCheck within(Octets content, Structure.Sound sound) {
        long pixels = sound.width() * sound.height();
        if (pixels == 0)
            return new Failed("The picture claims to be %d by %d pixels: there is nothing to see."
                    .formatted(sound.width(), sound.height()));
        if (Math.max(sound.width(), sound.height()) > ImageLimits.PIXELS || pixels > ImageLimits.PIXELS) {
            return new Failed(String.format(
                    Locale.ROOT,
                    "The picture claims to be %d by %d pixels, %.0f megapixels; at most %d are taken.",
                    sound.width(),
                    sound.height(),
                    (double) sound.width() * sound.height() / 1e6,
                    ImageLimits.PIXELS / 1_000_000));
        }
        var stowaway = ForeignContent.behind(content, sound.end());
        if (stowaway.isPresent()) {
            return new Failed("Behind the picture the file hides " + stowaway.get() + ". Hand in the picture alone.");
        }
        if (sound.end() == content.length()) return new Passed(content, sound);
        var notes = EnumSet.of(ImageNote.TRAILING_BYTES);
        notes.addAll(sound.notes());
        return new Passed(
                content,
                new Structure.Sound(sound.format(), sound.width(), sound.height(), sound.blocks(), sound.end(), notes));
    }

    /** The picture that passed, if it did. */
    default Optional<Passed> passed() {
        return this instanceof Passed passed ? Optional.of(passed) : Optional.empty();
    }
}
