package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.event.Archive;
import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Adds the files of somebody's work to their archive: a list of what was read of them, and each as it was handed in. */
@Component
class WorkFiles {

    private final DSLContext db;
    private final ArtifactStore store;

    WorkFiles(DSLContext db, ArtifactStore store) {
        this.db = db;
        this.store = store;
    }

    void export(UUID learner, Archive archive) throws IOException {
        archive.list(
                "files.json",
                db.select(
                                WORK.TITLE.as("work"),
                                ROUND.NUMBER.as("round"),
                                ARTIFACT.NAME.as("file or link"),
                                ARTIFACT.DETAILS.as("what it is"),
                                ARTIFACT.SIZE.as("bytes"),
                                ARTIFACT.GENERATION.as("how it was generated"),
                                ARTIFACT.NOTES)
                        .from(ARTIFACT)
                        .join(ROUND)
                        .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .where(ROUND.LEARNER_ID.eq(learner))
                        .orderBy(WORK.CREATED_AT, WORK.ID, ROUND.NUMBER, ARTIFACT.POSITION));
        archive.list(
                "files-on-their-way.json",
                db.select(
                                UPLOAD.NAME,
                                UPLOAD.STAMP.as("last changed"),
                                UPLOAD.SIZE.as("bytes"),
                                UPLOAD.RECEIVED.as("of these received"),
                                UPLOAD.OUTCOME.as("what became of it"))
                        .from(UPLOAD)
                        .where(UPLOAD.LEARNER_ID.eq(learner))
                        .orderBy(UPLOAD.ID));
        var files = db.select(WORK.TITLE, ROUND.NUMBER, ARTIFACT.NAME, ARTIFACT.CONTENT)
                .from(ARTIFACT)
                .join(ROUND)
                .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .where(ROUND.LEARNER_ID.eq(learner), ARTIFACT.CONTENT.isNotNull())
                .orderBy(WORK.CREATED_AT, WORK.ID, ROUND.NUMBER, ARTIFACT.POSITION)
                .fetch();
        for (var file : files) {
            try (var content = store.open(ContentHash.stored(file.value4()))) {
                archive.file(
                        file.value1().replace('/', ' ') + "/round-" + file.value2() + "/"
                                + file.value3().replace('/', ' '),
                        content);
            }
        }
    }
}
