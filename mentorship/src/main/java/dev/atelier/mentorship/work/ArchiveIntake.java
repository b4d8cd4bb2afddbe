package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.ArchiveListing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes archives: what lies in them is listed, and bombs are turned away. */
final class ArchiveIntake {

    private ArchiveIntake() {}

    /** Empty if the file is no archive that Atelier knows. */
    static Optional<Intake> of(Path file, FileName name) throws IOException {
        return ArchiveListing.of(file).map(listing -> switch (listing) {
            case ArchiveListing.Refused refused ->
                new Intake.Refused("This archive is not taken. " + refused.reason()
                        + " Pack the files anew, or hand them in one by one.");
            case ArchiveListing.Closed closed ->
                new Intake.Taken(Piece.of(ArtifactKind.FILE, name, "Archive", List.of(closed.reason())));
            case ArchiveListing.Listed listed ->
                new Intake.Taken(Piece.of(
                        ArtifactKind.ARCHIVE,
                        name,
                        words(listed),
                        listed.notes().stream().map(ArchiveListing.Note::words).toList()));
        });
    }

    private static String words(ArchiveListing.Listed listed) {
        var files = listed.entries().size();
        return String.format(
                Locale.ROOT,
                "Archive, %,d %s, %s unpacked",
                files,
                files == 1 ? "file" : "files",
                Size.words(listed.unpacked()));
    }
}
