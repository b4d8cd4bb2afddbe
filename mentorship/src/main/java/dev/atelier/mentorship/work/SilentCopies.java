package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;

import dev.atelier.mentorship.artifact.CleanCopy;
import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import java.io.IOException;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Copies of handed-in images that say nothing of their making, for the eyes of others. They lie in the store. */
@Component
public class SilentCopies {

    private final DSLContext db;
    private final ArtifactStore store;

    SilentCopies(DSLContext db, ArtifactStore store) {
        this.db = db;
        this.store = store;
    }

    /** What became of an image. */
    public sealed interface Answer {

        /** Two copies were put: the image whole, and the small version with its size in pixels. */
        record Copied(Kept whole, Kept small, int width, int height) implements Answer {}

        /** The image can't be shown; the reason is for people. */
        record Refused(String reason) implements Answer {}
    }

    /** Where some bytes lie, by their SHA-256 in hexadecimal digits. */
    public record Kept(String hex, String mediaType, long size) {

        public static Kept at(byte[] hash, String mediaType, long size) {
            return new Kept(ContentHash.stored(hash).hex(), mediaType, size);
        }

        public byte[] hash() {
            return new ContentHash(hex).bytes();
        }
    }

    /** Copies an image; takes as long as reading it twice. No row names the copies until the caller writes one. */
    public Answer of(UUID image) throws IOException {
        var row = db.select(ARTIFACT.CONTENT, ARTIFACT.THUMBNAIL)
                .from(ARTIFACT)
                .where(ARTIFACT.ID.eq(image))
                .and(ARTIFACT.THUMBNAIL.isNotNull())
                .fetchSingle();
        return switch (CleanCopy.of(bytes(row.value1()))) {
            case CleanCopy.Refused refused -> new Answer.Refused(refused.reason());
            case CleanCopy.Made whole ->
                switch (CleanCopy.of(bytes(row.value2()))) {
                    case CleanCopy.Refused refused -> new Answer.Refused(refused.reason());
                    case CleanCopy.Made small -> copied(whole, small);
                };
        };
    }

    private Answer copied(CleanCopy.Made whole, CleanCopy.Made small) throws IOException {
        return switch (ImageReading.of(small.content().bytes(), "")) {
            case ImageReading.Refused refused -> new Answer.Refused(refused.reason());
            case ImageReading.UnderstoodImage image ->
                new Answer.Copied(put(whole), put(small), image.width(), image.height());
        };
    }

    /** Bytes that lost the row that named them, or never got one: they leave the store unless others name them. */
    public void left(UUID learner, Collection<byte[]> hashes) {
        hashes.forEach(hash -> db.insertInto(LEFT_BYTES, LEFT_BYTES.CONTENT, LEFT_BYTES.LEARNER_ID)
                .values(hash, learner)
                .onConflictDoNothing()
                .execute());
    }

    /** Serves a copy. Whoever keeps it asks before showing it again, so that nothing outlives a withdrawal. */
    public ResponseEntity<Resource> served(byte[] hash, String mediaType) {
        var content = ContentHash.stored(hash);
        return fresh(content, mediaType).body(new InputStreamResource(() -> store.open(content)));
    }

    /** As {@link #served}, for what lies in a row; {@code hash} tells it from others. */
    public static ResponseEntity.BodyBuilder fresh(byte[] hash, String mediaType) {
        return fresh(ContentHash.stored(hash), mediaType);
    }

    private static ResponseEntity.BodyBuilder fresh(ContentHash content, String mediaType) {
        return Shelf.served(content, mediaType)
                .cacheControl(CacheControl.noCache().cachePrivate().mustRevalidate())
                .header("Content-Disposition", "inline");
    }

    private Kept put(CleanCopy.Made made) throws IOException {
        var content = made.content().bytes();
        return new Kept(store.put(content).hex(), made.format().mediaType(), content.length);
    }

    private byte[] bytes(byte[] hash) throws IOException {
        try (var stream = store.open(ContentHash.stored(hash))) {
            return stream.readAllBytes();
        }
    }
}
