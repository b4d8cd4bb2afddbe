package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.curriculum.DraftBeginning;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a workshop, which nobody but admins sees, and the draft of its curriculum of an agenda that was understood. */
@Service
class Importing {

    private final DSLContext db;
    private final Slugs slugs;
    private final DraftBeginning drafts;
    private final InstantSource clock;

    Importing(DSLContext db, Slugs slugs, DraftBeginning drafts, InstantSource clock) {
        this.db = db;
        this.slugs = slugs;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The workshop that was made, or the one that the same form with the same text has made before. */
    @Transactional
    WorkshopId bring(UUID id, ImportReading.Valid agenda) {
        var said = SaidOfWorkshop.in(agenda.outline());
        while (true) {
            var before = db.select(WORKSHOP.SOURCE_TEXT)
                    .from(WORKSHOP)
                    .where(WORKSHOP.ID.eq(id))
                    .fetchOptional();
            if (before.isPresent()) {
                return agenda.text().equals(before.get().value1())
                        ? new WorkshopId(id)
                        : bring(UUID.randomUUID(), agenda);
            }
            if (insert(id, said, agenda.text())) {
                drafts.fromOutline(new WorkshopId(id), agenda.outline());
                return new WorkshopId(id);
            }
        }
    }

    private boolean insert(UUID id, SaidOfWorkshop said, String text) {
        return db.insertInto(WORKSHOP)
                        .set(WORKSHOP.ID, id)
                        .set(WORKSHOP.SLUG, slugs.free(said.title()))
                        .set(WORKSHOP.TITLE, said.title())
                        .set(WORKSHOP.SUMMARY, said.summary())
                        .set(WORKSHOP.TENTATIVE_NOTE, said.tentative())
                        .set(WORKSHOP.SOURCE_TEXT, text)
                        .set(WORKSHOP.SAID_FIRST_DAY, said.firstDay())
                        .set(WORKSHOP.SAID_LAST_DAY, said.lastDay())
                        .set(WORKSHOP.SAID_FROM, said.from())
                        .set(WORKSHOP.SAID_UNTIL, said.until())
                        .set(WORKSHOP.SAID_PLACE, said.place())
                        .set(WORKSHOP.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
