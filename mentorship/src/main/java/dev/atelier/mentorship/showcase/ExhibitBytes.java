package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;

import dev.atelier.mentorship.work.SilentCopies;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Serves the images of exhibits to whoever may see them; each request is asked about anew. */
@Component
class ExhibitBytes {

    private final DSLContext db;
    private final SilentCopies copies;

    ExhibitBytes(DSLContext db, SilentCopies copies) {
        this.db = db;
        this.copies = copies;
    }

    ResponseEntity<Resource> whole(UUID exhibit, int position, Onlooker onlooker) {
        var row = find(exhibit, position, onlooker, EXHIBIT_IMAGE.CONTENT, EXHIBIT_IMAGE.MEDIA_TYPE);
        return copies.served(row.get(EXHIBIT_IMAGE.CONTENT), row.get(EXHIBIT_IMAGE.MEDIA_TYPE));
    }

    ResponseEntity<Resource> small(UUID exhibit, int position, Onlooker onlooker) {
        var row = find(exhibit, position, onlooker, EXHIBIT_IMAGE.SMALL, EXHIBIT_IMAGE.SMALL_TYPE);
        return copies.served(row.get(EXHIBIT_IMAGE.SMALL), row.get(EXHIBIT_IMAGE.SMALL_TYPE));
    }

    /** As small as a list needs it: made of pixels alone when the image was handed in. Older images have none. */
    ResponseEntity<Resource> tile(UUID exhibit, int position, Onlooker onlooker) {
        var row = find(exhibit, position, onlooker, ARTIFACT.TILE, EXHIBIT_IMAGE.SMALL, EXHIBIT_IMAGE.SMALL_TYPE);
        var tile = row.get(ARTIFACT.TILE);
        return tile == null
                ? copies.served(row.get(EXHIBIT_IMAGE.SMALL), row.get(EXHIBIT_IMAGE.SMALL_TYPE))
                : SilentCopies.fresh(row.get(EXHIBIT_IMAGE.SMALL), MediaType.IMAGE_JPEG_VALUE)
                        .body(new ByteArrayResource(tile));
    }

    private Record find(UUID exhibit, int position, Onlooker onlooker, SelectField<?>... columns) {
        return db.select(columns)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .join(ARTIFACT)
                .on(ARTIFACT.ID.eq(EXHIBIT_IMAGE.ARTIFACT_ID))
                .where(EXHIBIT.ID.eq(exhibit))
                .and(EXHIBIT_IMAGE.POSITION.eq(position))
                .and(onlooker.sees())
                .fetchOptional()
                .orElseThrow(Onlooker::nothing);
    }
}
