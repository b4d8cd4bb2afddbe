package dev.atelier.mentorship.work;

import dev.atelier.mentorship.jooq.tables.records.ArtifactRecord;
import dev.atelier.mentorship.store.ArtifactStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Puts a piece's bytes into the store and writes the row that names them. */
@Component
class Shelving {

    private final ArtifactStore store;

    Shelving(ArtifactStore store) {
        this.store = store;
    }

    ArtifactRecord shelve(Piece piece, Path file) throws IOException {
        var row = new ArtifactRecord();
        row.setKind(piece.kind().name());
        row.setName(piece.name().value());
        row.setSize(Files.size(file));
        row.setContent(store.put(file).bytes());
        row.setMediaType(piece.mediaType());
        row.setNotes(piece.notes().toArray(String[]::new));
        row.setDetails(piece.details());
        piece.preview().ifPresent(row::setPreview);
        piece.generation().ifPresent(record -> row.setGeneration(GenerationText.of(record)));
        if (piece.picture().isPresent()) {
            var picture = piece.picture().get();
            row.setWidth(picture.width());
            row.setHeight(picture.height());
            row.setThumbnail(store.put(picture.small().bytes()).bytes());
            row.setThumbnailType(picture.smallType());
            row.setTile(picture.tile().bytes());
        }
        return row;
    }

    /** A link is shown, never fetched. */
    static ArtifactRecord link(String address) {
        var row = new ArtifactRecord();
        row.setKind(ArtifactKind.LINK.name());
        row.setName(address);
        return row;
    }
}
