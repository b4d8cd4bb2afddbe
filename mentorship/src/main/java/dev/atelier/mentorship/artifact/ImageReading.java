package dev.atelier.mentorship.artifact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a handed-in picture is, judged from at most 40 MiB and 50 megapixels: the skeleton first, then that its data is whole,
 * then its generation parameters. A tail behind the picture is noted, unless another kind of file begins in it: that is refused.
 */
public sealed interface ImageReading {
    /** A picture that may be shown; without generation data, {@link ImageNote#NO_GENERATION_DATA} tells how to keep it. */
    record UnderstoodImage(
            ImageFormat format, int width, int height, Optional<GenerationRecord> generation, Set<ImageNote> notes)
            implements ImageReading {
        public UnderstoodImage {
            notes = Ordered.notes(notes, ImageNote.class);
        }
    }

    /** Not taken; the reason is a sentence for the person who handed it in. */
    record Refused(String reason) implements ImageReading {}

    /**
     * Reads a picture.
     *
     * @param fileName as the person called it, or empty; it only serves to tell when it promises another format
     */
    static ImageReading of(byte[] content, String fileName) {
        return switch (HeaderCheck.of(Octets.owned(content))) {
            case HeaderCheck.Failed failed -> new Refused(failed.reason());
            case HeaderCheck.Passed passed -> whole(passed, fileName);
        };
    }

    private static ImageReading whole(HeaderCheck.Passed passed, String fileName) {
        var sound = passed.sound();
        if (sound.format() == ImageFormat.PNG) {
            var problem = new PngPixels(passed.content(), sound).problem();
            if (problem.isPresent()) return new Refused("This PNG file is damaged: " + problem.get() + ".");
        }
        var texts = EmbeddedTexts.in(passed.content(), sound);
        var generation = GenerationFormat.detect(texts)
                .or(() -> HiddenTexts.in(passed)
                        .flatMap(hidden -> GenerationFormat.detect(texts.and(hidden)))
                        .map(record -> record.with(ConfidenceNote.HIDDEN_IN_PIXELS)))
                .map(record -> SizeComparison.noted(record, sound));
        var notes = EnumSet.noneOf(ImageNote.class);
        notes.addAll(sound.notes());
        notes.addAll(texts.notes());
        if (generation.isEmpty()) notes.add(ImageNote.NO_GENERATION_DATA);
        if (promisesAnother(fileName, sound.format())) notes.add(ImageNote.NAME_DISAGREES);
        return new UnderstoodImage(sound.format(), (int) sound.width(), (int) sound.height(), generation, notes);
    }

    private static boolean promisesAnother(String fileName, ImageFormat format) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png", "apng" -> format != ImageFormat.PNG;
            case "jpg", "jpeg", "jpe" -> format != ImageFormat.JPEG;
            case "webp" -> format != ImageFormat.WEBP;
            case "gif" -> format != ImageFormat.GIF;
            default -> false;
        };
    }
}
