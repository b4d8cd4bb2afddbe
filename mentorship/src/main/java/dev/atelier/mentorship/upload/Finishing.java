package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;

import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.work.Arrivals;
import dev.atelier.mentorship.work.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Puts a file together of which all parts are here, and takes it or says why not. Whoever stops in between has changed
 * nothing: the parts stay, and the next one begins anew.
 */
@Component
class Finishing {

    private final DSLContext db;
    private final ArtifactStore store;
    private final Arrivals arrivals;
    private final Settling settling;

    Finishing(DSLContext db, ArtifactStore store, Arrivals arrivals, Settling settling) {
        this.db = db;
        this.store = store;
        this.arrivals = arrivals;
        this.settling = settling;
    }

    /** @throws IOException when the store fails, or there is no room to put the file together */
    void finish(Upload upload) throws IOException {
        var file = Files.createTempFile("upload", ".whole");
        try {
            if (joined(upload, file)) {
                settling.settle(upload, arrivals.look(file, new FileName(upload.name())));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** False if somebody else was quicker, and the parts are gone. */
    private boolean joined(Upload upload, Path file) throws IOException {
        var parts = db.select(UPLOAD_PART.CONTENT)
                .from(UPLOAD_PART)
                .join(UPLOAD)
                .on(UPLOAD.ID.eq(UPLOAD_PART.UPLOAD_ID))
                .where(UPLOAD.ID.eq(upload.id()))
                .and(UPLOAD.STATE.eq(Upload.State.OPEN.name()))
                .orderBy(UPLOAD_PART.STARTS)
                .fetch(UPLOAD_PART.CONTENT);
        try (var out = Files.newOutputStream(file)) {
            for (var part : parts) {
                try (var stream = store.open(ContentHash.stored(part))) {
                    stream.transferTo(out);
                }
            }
        }
        return !parts.isEmpty();
    }
}
