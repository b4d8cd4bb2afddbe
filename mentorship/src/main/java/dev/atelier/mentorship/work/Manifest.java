package dev.atelier.mentorship.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import dev.atelier.mentorship.store.ContentHash;
import java.util.List;
import java.util.UUID;

/** Everything that a round holds, written down line by line; its hash is what a round is frozen under. */
final class Manifest {

    private Manifest() {}

    static ContentHash of(UUID round, String text, List<ArtifactRecord> pieces) {
        var lines = new StringBuilder("round " + round + "\ntext " + hash(text) + "\n");
        for (var piece : pieces) {
            var content = piece.getContent();
            var named = content == null
                    ? hash(piece.getName())
                    : ContentHash.stored(content).hex();
            lines.append(piece.getKind())
                    .append(' ')
                    .append(named)
                    .append(' ')
                    .append(piece.getName())
                    .append('\n');
        }
        return ContentHash.of(lines.toString().getBytes(UTF_8));
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(UTF_8)).hex();
    }
}
