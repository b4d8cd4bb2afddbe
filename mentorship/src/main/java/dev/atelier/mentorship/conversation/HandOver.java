package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.jooq.impl.DSL.nullif;

import dev.atelier.mentorship.post.PostOffice;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a conversation, and the learner's new questions, to another mentor. */
@Component
class HandOver {

    private final DSLContext db;
    private final Events events;
    private final StaffLetters letters;
    private final PostOffice post;
    private final InstantSource clock;

    HandOver(DSLContext db, Events events, StaffLetters letters, PostOffice post, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** To whom it is handed already, nothing happens. */
    @Transactional
    public void hand(Conversation conversation, String learner, Correspondent to, @Nullable UUID actor) {
        if (pass(conversation, learner, to, actor)) {
            db.update(MONTH)
                    .set(MONTH.MENTOR_ID, to.id())
                    .where(MONTH.ID.eq(conversation.month().id()))
                    .execute();
        }
    }

    /** Hands over this conversation alone; false if it is theirs already. */
    @Transactional
    public boolean pass(Conversation conversation, String learner, Correspondent to, @Nullable UUID actor) {
        var changed = db.update(CONVERSATION)
                .set(CONVERSATION.MENTOR_ID, to.id())
                .set(CONVERSATION.SECOND_ID, nullif(CONVERSATION.SECOND_ID, to.id()))
                .setNull(CONVERSATION.PAUSED_UNTIL)
                .where(CONVERSATION.ID.eq(conversation.id()), CONVERSATION.MENTOR_ID.isDistinctFrom(to.id()))
                .execute();
        if (changed == 0) {
            return false;
        }
        var now = clock.instant();
        events.note(conversation.id(), Events.Kind.HANDED_OVER, to.id(), actor, "", now);
        if (!to.id().equals(actor)) {
            post.send(letters.handedOver(conversation, learner, to, now));
        }
        return true;
    }
}
