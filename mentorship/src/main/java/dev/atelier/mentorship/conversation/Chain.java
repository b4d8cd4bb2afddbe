package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The mails of a conversation that one person has in their mail program: what they wrote, and what they got. */
@Component
class Chain {

    private static final int MOST = 200;

    private final DSLContext db;

    Chain(DSLContext db) {
        this.db = db;
    }

    /** Message ids without brackets, oldest first. */
    List<String> of(UUID conversation, UUID person) {
        var got = db.select(LETTER.MESSAGE_ID, LETTER.WRITTEN_AT.as("at"))
                .from(LETTER)
                .where(LETTER.CONVERSATION_ID.eq(conversation), LETTER.PERSON_ID.eq(person));
        var wrote = db.select(MESSAGE.MESSAGE_ID, MESSAGE.AT.as("at"))
                .from(MESSAGE)
                .where(
                        MESSAGE.CONVERSATION_ID.eq(conversation),
                        MESSAGE.AUTHOR_ID.eq(person),
                        MESSAGE.MESSAGE_ID.isNotNull());
        return got.unionAll(wrote)
                .orderBy(org.jooq.impl.DSL.field("at"))
                .limit(MOST)
                .fetch(0, String.class);
    }
}
