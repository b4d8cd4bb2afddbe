package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.artifact.Thumbnail;
import dev.atelier.mentorship.artifact.Tile;
import java.util.List;
import java.util.Optional;

/** Takes pictures: with what they say of their making, and a small version of them. */
final class ImageIntake {

    /** Pixels; enough to review by, and the original is one press away. */
    private static final int LONGEST_SIDE = 1024;

    private ImageIntake() {}

    static Intake of(byte[] content, FileName name) {
        return switch (ImageReading.of(content, name.value())) {
            case ImageReading.Refused refused ->
                new Intake.Refused(refused.reason() + " Please choose the file that the tool itself saved.");
            case ImageReading.UnderstoodImage image ->
                switch (Thumbnail.of(content, LONGEST_SIDE)) {
                    case Thumbnail.Refused refused ->
                        new Intake.Refused(refused.reason() + " Please save it once more as PNG, and choose it again.");
                    case Thumbnail.Made made -> new Intake.Taken(piece(image, name, made));
                };
        };
    }

    private static Piece piece(ImageReading.UnderstoodImage image, FileName name, Thumbnail.Made made) {
        return new Piece(
                ArtifactKind.IMAGE,
                name,
                image.format().mediaType(),
                Optional.of(new Piece.Picture(
                        image.width(), image.height(), made.format().mediaType(), made.content(), Tile.of(made))),
                image.generation(),
                words(image),
                image.format().label() + ", " + image.width() + " × " + image.height(),
                Optional.empty());
    }

    private static List<String> words(ImageReading.UnderstoodImage image) {
        return image.notes().stream().map(note -> note.words()).toList();
    }
}
