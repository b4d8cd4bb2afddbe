package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_DRAFT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The conversations that somebody had as a learner: all that was said in them is about that learner, and goes. */
@Component
@Order(33)
class PersonsConversations implements PersonalData {

    static final String GONE = "Erased.";

    private final DSLContext db;
    private final ConversationArchive conversations;

    PersonsConversations(DSLContext db, ConversationArchive conversations) {
        this.db = db;
        this.conversations = conversations;
    }

    @Override
    public String title() {
        return "Conversations";
    }

    @Override
    public String about() {
        return "Your conversations with mentors, with their files, and what the staff noted beside them. Kept as long"
                + " as the cohort is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        conversations.export(person.id(), archive);
    }

    @Override
    public Outcome erase(Person person) {
        var own = select(CONVERSATION.ID).from(CONVERSATION).where(CONVERSATION.LEARNER_ID.eq(person.id()));
        var messages = select(MESSAGE.ID).from(MESSAGE).where(MESSAGE.CONVERSATION_ID.in(own));
        var rows = db.deleteFrom(MESSAGE_FILE)
                .where(MESSAGE_FILE.MESSAGE_ID.in(messages))
                .execute();
        rows += db.update(MESSAGE)
                .set(MESSAGE.VISIBLE, GONE)
                .set(MESSAGE.FOLDED, "")
                .setNull(MESSAGE.MESSAGE_ID)
                .setNull(MESSAGE.THREAD_TOPIC)
                .setNull(MESSAGE.THREAD_INDEX)
                .where(MESSAGE.CONVERSATION_ID.in(own), MESSAGE.VISIBLE.ne(GONE))
                .execute();
        rows += db.deleteFrom(MESSAGE_DRAFT)
                .where(MESSAGE_DRAFT.PERSON_ID.eq(person.id()).or(MESSAGE_DRAFT.PLACE_ID.in(own)))
                .execute();
        return new Outcome.Erased(rows + aside(own) + close(person));
    }

    private int aside(Select<Record1<UUID>> own) {
        return db.update(NOTE)
                        .set(NOTE.WORDS, GONE)
                        .where(NOTE.CONVERSATION_ID.in(own), NOTE.WORDS.ne(GONE))
                        .execute()
                + db.update(CONVERSATION_EVENT)
                        .set(CONVERSATION_EVENT.DETAIL, "")
                        .where(CONVERSATION_EVENT.CONVERSATION_ID.in(own), CONVERSATION_EVENT.DETAIL.ne(""))
                        .execute();
    }

    /** Nobody is asked to answer any more. */
    private int close(Person person) {
        return db.update(CONVERSATION)
                .set(CONVERSATION.SUBJECT, "Erased")
                .set(CONVERSATION.TURN, "NONE")
                .setNull(CONVERSATION.WAITING_SINCE)
                .setNull(CONVERSATION.PAUSED_UNTIL)
                .where(CONVERSATION.LEARNER_ID.eq(person.id()), CONVERSATION.SUBJECT.ne("Erased"))
                .execute();
    }
}
