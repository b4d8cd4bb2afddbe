package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ARCHIVE_TAKEN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Archives that admins take for others: each is written down before it is sent. */
@Component
class Takings {

    private static final int MOST = 20;

    private final DSLContext db;
    private final ArchiveAnswer archives;
    private final InstantSource clock;

    Takings(DSLContext db, ArchiveAnswer archives, InstantSource clock) {
        this.db = db;
        this.archives = archives;
        this.clock = clock;
    }

    void take(UUID form, Person person, UUID admin, HttpServletResponse response) throws IOException {
        db.insertInto(ARCHIVE_TAKEN)
                .set(ARCHIVE_TAKEN.ID, form)
                .set(ARCHIVE_TAKEN.PERSON_ID, person.id())
                .set(ARCHIVE_TAKEN.TAKEN_BY, admin)
                .set(ARCHIVE_TAKEN.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        archives.send(person, response);
    }

    /** Who took an archive of somebody, and when; the latest first. */
    List<String> of(UUID person) {
        return db.select(ARCHIVE_TAKEN.AT, coalesce(ACCOUNT.NAME, inline(PersonalData.NOBODY)))
                .from(ARCHIVE_TAKEN)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ARCHIVE_TAKEN.TAKEN_BY))
                .where(ARCHIVE_TAKEN.PERSON_ID.eq(person))
                .orderBy(ARCHIVE_TAKEN.AT.desc())
                .limit(MOST)
                .fetch(taken -> PrivacyWords.moment(taken.value1().toInstant()) + ", by " + taken.value2());
    }
}
