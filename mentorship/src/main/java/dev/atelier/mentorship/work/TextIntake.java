package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.GenerationRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes texts: the beginning is shown, and parameters that somebody put into one are read as a claim. */
final class TextIntake {

    /** Characters. */
    private static final int SHOWN = 4000;

    private TextIntake() {}

    static Intake of(byte[] content, FileName name) {
        var text = utf8(content);
        if (text.isEmpty()) {
            return new Intake.Taken(Piece.of(ArtifactKind.FILE, name, "File", List.of()));
        }
        return new Intake.Taken(new Piece(
                ArtifactKind.TEXT,
                name,
                "text/plain",
                Optional.empty(),
                claimed(text.get(), name),
                List.of(),
                "Text",
                Optional.of(cut(text.get(), SHOWN))));
    }

    /** Notes without a single setting are notes, not parameters. */
    private static Optional<GenerationRecord> claimed(String text, FileName name) {
        return name.ending().equals("txt")
                ? GenerationRecord.claimed(text)
                        .filter(record -> !record.settings().isEmpty())
                : Optional.empty();
    }

    /** The first characters of a text, without those that no database keeps. */
    static String cut(String text, int most) {
        var clean = text.replace('\0', ' ');
        return clean.codePointCount(0, clean.length()) <= most
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static Optional<String> utf8(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
