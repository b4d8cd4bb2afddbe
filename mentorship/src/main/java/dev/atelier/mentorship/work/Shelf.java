package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.mentorship.artifact.Notebook;
import dev.atelier.mentorship.artifact.NotebookReading;
import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.store.StoredResource;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Serves what was handed in. Images may be looked at; all else is saved by the browser, never opened. */
@Component
public class Shelf {

    private final DSLContext db;
    private final ArtifactStore store;

    Shelf(DSLContext db, ArtifactStore store) {
        this.db = db;
        this.store = store;
    }

    /** The file itself, if a condition on ROUND lets the person see it; else 404. */
    public ResponseEntity<Resource> whole(UUID artifact, Condition seen) throws IOException {
        var file = find(artifact, seen);
        var image = file.kind().equals(ArtifactKind.IMAGE.name());
        return served(file.content(), image ? file.mediaType() : "application/octet-stream")
                .header("Content-Disposition", disposition(image ? "inline" : "attachment", file.name()))
                .body(new StoredResource(store, file.content(), file.size()));
    }

    /** The small version of an image. */
    public ResponseEntity<Resource> small(UUID artifact, Condition seen) throws IOException {
        var file = find(artifact, seen);
        var small = file.thumbnail();
        if (small == null) {
            throw nothing();
        }
        return served(small, file.thumbnailType())
                .header("Content-Disposition", "inline")
                .body(new InputStreamResource(store.open(small)));
    }

    /** An image as small as a gallery needs it; those from before tiles were made are a little larger. */
    public ResponseEntity<Resource> tile(UUID artifact, Condition seen) throws IOException {
        var tile = db.select(ARTIFACT.CONTENT.convertFrom(ContentHash::stored), ARTIFACT.TILE)
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .where(ARTIFACT.ID.eq(artifact))
                .and(ARTIFACT.TILE.isNotNull())
                .and(seen)
                .fetchOptional();
        if (tile.isEmpty()) {
            return small(artifact, seen);
        }
        return served(tile.get().value1(), MediaType.IMAGE_JPEG_VALUE)
                .header("Content-Disposition", "inline")
                .body(new ByteArrayResource(tile.get().value2()));
    }

    /** A file, to look into it; 404 like the file itself. */
    public Content content(UUID artifact, Condition seen) {
        var file = find(artifact, seen);
        return new Content(store, file.content(), file.size());
    }

    /** A notebook, read once more. */
    Opened notebook(UUID artifact, Condition seen) throws IOException {
        var file = find(artifact, seen);
        if (!file.kind().equals(ArtifactKind.NOTEBOOK.name())) {
            throw nothing();
        }
        try (var stream = store.open(file.content())) {
            return switch (NotebookReading.of(stream.readAllBytes())) {
                case NotebookReading.Understood understood -> new Opened(file.name(), understood.notebook());
                // It was understood when it was taken.
                case NotebookReading.Refused refused -> throw nothing();
            };
        }
    }

    /** What every answer with somebody's bytes carries: no guessing of types, no scripts, no other site may embed it. */
    static ResponseEntity.BodyBuilder served(ContentHash content, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .eTag('"' + content.hex() + '"')
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Stored find(UUID artifact, Condition seen) {
        return db.select(
                        ARTIFACT.KIND,
                        ARTIFACT.NAME,
                        ARTIFACT.CONTENT.convertFrom(ContentHash::stored),
                        ARTIFACT.SIZE,
                        ARTIFACT.MEDIA_TYPE,
                        ARTIFACT.THUMBNAIL.convertFrom(hash -> hash == null ? null : ContentHash.stored(hash)),
                        ARTIFACT.THUMBNAIL_TYPE)
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .where(ARTIFACT.ID.eq(artifact))
                .and(ARTIFACT.CONTENT.isNotNull())
                .and(seen)
                .fetchOptional(org.jooq.Records.mapping(Stored::new))
                .orElseThrow(Shelf::nothing);
    }

    /** What whoever may not see a file is told, as if it were not there. */
    public static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "This file is not here for you. Open the work that it belongs to, and look there.");
    }

    private static String disposition(String type, String name) {
        return ContentDisposition.builder(type).filename(name, UTF_8).build().toString();
    }

    /** A notebook and what its file is called. */
    record Opened(String name, Notebook notebook) {}

    private record Stored(
            String kind,
            String name,
            ContentHash content,
            long size,
            String mediaType,
            @Nullable ContentHash thumbnail,
            String thumbnailType) {}
}
