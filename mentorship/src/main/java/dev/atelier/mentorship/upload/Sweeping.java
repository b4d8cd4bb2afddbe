package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;

import dev.atelier.mentorship.work.WorkLimits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what others left: files that nobody sends on, files that are whole but whose instance stopped before saying so. */
@Component
class Sweeping {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);

    /** Longer than any instance takes to put a file together. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final int AT_ONCE = 5;

    private final DSLContext db;
    private final OpenUploads uploads;
    private final Finishing finishing;
    private final WorkLimits limits;
    private final InstantSource clock;

    Sweeping(DSLContext db, OpenUploads uploads, Finishing finishing, WorkLimits limits, InstantSource clock) {
        this.db = db;
        this.uploads = uploads;
        this.finishing = finishing;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT2M")
    public void sweep() {
        var now = clock.instant();
        uploads.drop(untouchedSince(now.minus(limits.kept())));
        db.select(Upload.COLUMNS)
                .from(UPLOAD)
                .where(UPLOAD.STATE.eq(Upload.State.OPEN.name()))
                .and(UPLOAD.RECEIVED.eq(UPLOAD.SIZE))
                .and(untouchedSince(now.minus(STUCK)))
                .orderBy(UPLOAD.TOUCHED_AT)
                .limit(AT_ONCE)
                .fetch(Upload::of)
                .forEach(this::finish);
    }

    private void finish(Upload upload) {
        try {
            finishing.finish(upload);
        } catch (IOException failure) {
            log.warn(
                    "An upload can't be put together yet: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private static Condition untouchedSince(Instant when) {
        return UPLOAD.TOUCHED_AT.lt(when.atOffset(ZoneOffset.UTC));
    }
}
