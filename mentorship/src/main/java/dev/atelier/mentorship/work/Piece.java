package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.Octets;
import java.util.List;
import java.util.Optional;

/**
 * A file that was taken, understood as far as it can be.
 *
 * @param picture its size and a small version, for images
 * @param notes sentences for people
 * @param details what it is, in a few words
 * @param preview the beginning of a text
 */
record Piece(
        ArtifactKind kind,
        FileName name,
        String mediaType,
        Optional<Picture> picture,
        Optional<GenerationRecord> generation,
        List<String> notes,
        String details,
        Optional<String> preview) {

    /** An image's size in pixels, and itself made small, and smaller yet. */
    record Picture(int width, int height, String smallType, Octets small, Octets tile) {}

    Piece {
        notes = List.copyOf(notes);
    }

    static Piece of(ArtifactKind kind, FileName name, String details, List<String> notes) {
        return new Piece(
                kind,
                name,
                "application/octet-stream",
                Optional.empty(),
                Optional.empty(),
                notes,
                details,
                Optional.empty());
    }
}
