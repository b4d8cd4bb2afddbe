package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Assignment;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a note, and with one, gives a conversation back: whoever of the others has the least to do gets it. */
@Component
class NoteKeeping {

    private final DSLContext db;
    private final Notes notes;
    private final Assignment assignment;
    private final Successor successor;
    private final InstantSource clock;

    NoteKeeping(DSLContext db, Notes notes, Assignment assignment, Successor successor, InstantSource clock) {
        this.db = db;
        this.notes = notes;
        this.assignment = assignment;
        this.successor = successor;
        this.clock = clock;
    }

    @Transactional
    public void keep(Conversation conversation, Correspondent author, NoteForm.Valid note) {
        notes.add(conversation.id(), Notes.Kind.NOTE, author, note, clock.instant());
    }

    /**
     * Where nobody else teaches, the conversation waits for anybody. The learner's month stays with its mentor.
     *
     * @return false if it was not this mentor who was asked, as after the first of two sendings
     */
    @Transactional
    public boolean giveBack(Conversation conversation, Correspondent from, NoteForm.Valid why) {
        var freed = db.update(CONVERSATION)
                .setNull(CONVERSATION.MENTOR_ID)
                .setNull(CONVERSATION.PAUSED_UNTIL)
                .where(CONVERSATION.ID.eq(conversation.id()), CONVERSATION.MENTOR_ID.eq(from.id()))
                // It may have come back to this mentor since; an old form gives nothing back again.
                .and(notExists(selectOne().from(NOTE).where(NOTE.ID.eq(why.id()))))
                .execute();
        var now = clock.instant();
        if (freed == 0 || !notes.add(conversation.id(), Notes.Kind.GIVEN_BACK, from, why, now)) {
            return false;
        }
        assignment
                .nextBut(new InstructorId(from.id()), conversation.month().cohort(), now)
                .ifPresent(next -> successor.take(conversation, next));
        return true;
    }
}
