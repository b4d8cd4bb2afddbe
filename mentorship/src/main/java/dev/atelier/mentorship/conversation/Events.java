package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a conversation besides words. */
@Component
class Events {

    private static final Duration ALREADY_SAID = Duration.ofHours(20);

    private final DSLContext db;

    Events(DSLContext db) {
        this.db = db;
    }

    enum Kind {
        AWAY,
        BOUNCED,
        HANDED_OVER,
        JOINED,
        STEPPED_BACK,
        LATE,
        SETTLED
    }

    void note(UUID conversation, Kind kind, @Nullable UUID person, @Nullable UUID actor, String detail, Instant at) {
        db.insertInto(CONVERSATION_EVENT)
                .set(CONVERSATION_EVENT.CONVERSATION_ID, conversation)
                .set(CONVERSATION_EVENT.KIND, kind.name())
                .set(CONVERSATION_EVENT.PERSON_ID, person)
                .set(CONVERSATION_EVENT.ACTOR_ID, actor)
                .set(CONVERSATION_EVENT.DETAIL, Cut.storable(500, detail))
                .set(CONVERSATION_EVENT.AT, at.atOffset(UTC))
                .execute();
    }

    /** A mailbox that answers every mail is mentioned once a day; false if it was already. */
    boolean noteOnce(UUID conversation, Kind kind, UUID person, String detail, Instant at) {
        var said = db.fetchExists(
                CONVERSATION_EVENT,
                CONVERSATION_EVENT.CONVERSATION_ID.eq(conversation),
                CONVERSATION_EVENT.KIND.eq(kind.name()),
                CONVERSATION_EVENT.PERSON_ID.eq(person),
                CONVERSATION_EVENT.AT.gt(at.minus(ALREADY_SAID).atOffset(UTC)));
        if (!said) {
            note(conversation, kind, person, null, detail, at);
        }
        return !said;
    }
}
