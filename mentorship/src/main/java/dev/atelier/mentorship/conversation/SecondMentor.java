package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;

import dev.atelier.mentorship.post.PostOffice;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody beside the mentor who gets every mail of a conversation and answers like the mentor. */
@Component
class SecondMentor {

    private final DSLContext db;
    private final Events events;
    private final StaffLetters letters;
    private final PostOffice post;
    private final InstantSource clock;

    SecondMentor(DSLContext db, Events events, StaffLetters letters, PostOffice post, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Asks somebody in, instead of who was the second before. False for who is in it already. */
    @Transactional
    public boolean join(Conversation conversation, String learner, Correspondent second, UUID actor) {
        var joined = db.update(CONVERSATION)
                .set(CONVERSATION.SECOND_ID, second.id())
                .where(CONVERSATION.ID.eq(conversation.id()))
                .and(CONVERSATION.SECOND_ID.isDistinctFrom(second.id()))
                .and(CONVERSATION.MENTOR_ID.isDistinctFrom(second.id()))
                .execute();
        if (joined == 0) {
            return false;
        }
        var now = clock.instant();
        events.note(conversation.id(), Events.Kind.JOINED, second.id(), actor, "", now);
        if (!second.id().equals(actor)) {
            post.send(letters.joined(conversation, learner, second, now));
        }
        return true;
    }

    /** The mentor goes on alone. */
    @Transactional
    public void stepBack(Conversation conversation, UUID actor) {
        var second = conversation.second();
        if (second == null) {
            return;
        }
        var left = db.update(CONVERSATION)
                .setNull(CONVERSATION.SECOND_ID)
                .where(CONVERSATION.ID.eq(conversation.id()), CONVERSATION.SECOND_ID.eq(second.value()))
                .execute();
        if (left == 1) {
            events.note(conversation.id(), Events.Kind.STEPPED_BACK, second.value(), actor, "", clock.instant());
        }
    }
}
