package dev.atelier.mentorship.savedreply;

import static dev.atelier.mentorship.jooq.Tables.SAVED_REPLY;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The saved replies of each mentor. Nobody sees those of another. */
@Component
public class SavedReplies {

    static final int MOST = 100;

    private final DSLContext db;
    private final InstantSource clock;

    SavedReplies(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What came of keeping one. */
    enum Kept {
        KEPT,
        /** Another one has this title. */
        TITLE_TAKEN,
        FULL
    }

    /** All of a mentor's, by title. */
    public List<SavedReply> of(UUID mentor) {
        return db.select(SAVED_REPLY.ID, SAVED_REPLY.TITLE, SAVED_REPLY.WORDS)
                .from(SAVED_REPLY)
                .where(SAVED_REPLY.MENTOR_ID.eq(mentor))
                .orderBy(lower(SAVED_REPLY.TITLE), SAVED_REPLY.ID)
                .fetch(mapping(SavedReply::new));
    }

    /** One of a mentor's own. */
    public Optional<SavedReply> find(UUID mentor, UUID id) {
        return of(mentor).stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    /** Keeps a new one, or what has become of one with this id. Another mentor's is never touched. */
    @Transactional
    Kept keep(UUID mentor, SavedReply reply) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("saved replies of " + mentor));
        if (exists(
                mentor,
                lower(SAVED_REPLY.TITLE).eq(lower(DSL.val(reply.title()))).and(SAVED_REPLY.ID.ne(reply.id())))) {
            return Kept.TITLE_TAKEN;
        }
        if (!exists(mentor, SAVED_REPLY.ID.eq(reply.id()))
                && db.fetchCount(SAVED_REPLY, SAVED_REPLY.MENTOR_ID.eq(mentor)) >= MOST) {
            return Kept.FULL;
        }
        var now = clock.instant().atOffset(UTC);
        db.insertInto(SAVED_REPLY)
                .set(SAVED_REPLY.ID, reply.id())
                .set(SAVED_REPLY.MENTOR_ID, mentor)
                .set(SAVED_REPLY.TITLE, reply.title())
                .set(SAVED_REPLY.WORDS, reply.words())
                .set(SAVED_REPLY.AT, now)
                .onConflict(SAVED_REPLY.ID)
                .doUpdate()
                .set(SAVED_REPLY.TITLE, reply.title())
                .set(SAVED_REPLY.WORDS, reply.words())
                .set(SAVED_REPLY.AT, now)
                .where(SAVED_REPLY.MENTOR_ID.eq(mentor))
                .execute();
        return Kept.KEPT;
    }

    void remove(UUID mentor, UUID id) {
        db.deleteFrom(SAVED_REPLY)
                .where(SAVED_REPLY.MENTOR_ID.eq(mentor), SAVED_REPLY.ID.eq(id))
                .execute();
    }

    private boolean exists(UUID mentor, Condition which) {
        return db.fetchExists(SAVED_REPLY, SAVED_REPLY.MENTOR_ID.eq(mentor), which);
    }
}
