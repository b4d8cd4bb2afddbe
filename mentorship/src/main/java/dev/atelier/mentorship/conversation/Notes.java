package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the staff tells each other beside a conversation; never mailed, never shown to the learner. */
@Component
class Notes {

    private static final int MOST = 500;

    private final DSLContext db;

    Notes(DSLContext db) {
        this.db = db;
    }

    enum Kind {
        NOTE,
        /** Why a mentor gave the conversation back. */
        GIVEN_BACK
    }

    record Line(Kind kind, String author, String words, Instant at) {}

    /** The oldest first. */
    List<Line> of(UUID conversation) {
        return db.select(
                        NOTE.KIND.convertFrom(Kind::valueOf),
                        coalesce(Transcripts.mentorName(NOTE.AUTHOR_ID), inline("Somebody")),
                        NOTE.WORDS,
                        NOTE.AT.convertFrom(OffsetDateTime::toInstant))
                .from(NOTE)
                .where(NOTE.CONVERSATION_ID.eq(conversation))
                .orderBy(NOTE.AT, NOTE.ID)
                .limit(MOST)
                .fetch(mapping(Line::new));
    }

    /** False if this note has been kept before. */
    boolean add(UUID conversation, Kind kind, Correspondent author, NoteForm.Valid note, Instant at) {
        return db.insertInto(NOTE)
                        .set(NOTE.ID, note.id())
                        .set(NOTE.CONVERSATION_ID, conversation)
                        .set(NOTE.AUTHOR_ID, author.id())
                        .set(NOTE.KIND, kind.name())
                        .set(NOTE.WORDS, note.words())
                        .set(NOTE.AT, at.atOffset(UTC))
                        .onConflict(NOTE.ID)
                        .doNothing()
                        .execute()
                == 1;
    }
}
