package dev.atelier.mentorship.note;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK_NOTE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff of a cohort tells each other about a work; never mailed, never shown to its learner. */
@Component
public class WorkNotes {

    private static final int MOST = 200;

    private final DSLContext db;
    private final InstantSource clock;

    WorkNotes(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The notes on the work that a round belongs to, the oldest first.
     *
     * @param seen which rounds whoever asks may see, as a condition on ROUND
     */
    public List<WorkNote> of(UUID person, UUID round, Condition seen) {
        return db.select(
                        WORK_NOTE.ID,
                        coalesce(
                                field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(WORK_NOTE.AUTHOR_ID))),
                                inline("An admin")),
                        field(WORK_NOTE.AUTHOR_ID.eq(person)),
                        WORK_NOTE.WORDS,
                        WORK_NOTE.AT.convertFrom(OffsetDateTime::toInstant),
                        WORK_NOTE.CHANGED_AT.convertFrom(WorkNotes::instant))
                .from(WORK_NOTE)
                .join(ROUND)
                .on(ROUND.WORK_ID.eq(WORK_NOTE.WORK_ID))
                .where(ROUND.ID.eq(round))
                .and(seen)
                .orderBy(WORK_NOTE.AT, WORK_NOTE.ID)
                .limit(MOST)
                .fetch(mapping(WorkNote::new));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Keeps a note; one with this id that is there already stays as it is. False if the round is not seen. */
    @Transactional
    public boolean keep(UUID person, UUID round, Condition seen, UUID id, String words) {
        db.insertInto(WORK_NOTE, WORK_NOTE.ID, WORK_NOTE.WORK_ID, WORK_NOTE.AUTHOR_ID, WORK_NOTE.WORDS, WORK_NOTE.AT)
                .select(select(
                                val(id),
                                ROUND.WORK_ID,
                                val(person),
                                val(words),
                                val(clock.instant().atOffset(UTC)))
                        .from(ROUND)
                        .where(ROUND.ID.eq(round))
                        .and(seen))
                .onConflictDoNothing()
                .execute();
        return db.fetchExists(WORK_NOTE, WORK_NOTE.ID.eq(id).and(WORK_NOTE.AUTHOR_ID.eq(person)));
    }

    /** Changes a note of one's own. False if it is none. */
    @Transactional
    public boolean change(UUID person, UUID round, Condition seen, UUID id, String words) {
        return db.update(WORK_NOTE)
                        .set(WORK_NOTE.WORDS, words)
                        .set(WORK_NOTE.CHANGED_AT, clock.instant().atOffset(UTC))
                        .where(WORK_NOTE.ID.eq(id), WORK_NOTE.AUTHOR_ID.eq(person))
                        .and(WORK_NOTE.WORK_ID.in(select(ROUND.WORK_ID)
                                .from(ROUND)
                                .where(ROUND.ID.eq(round))
                                .and(seen)))
                        .execute()
                == 1;
    }
}
