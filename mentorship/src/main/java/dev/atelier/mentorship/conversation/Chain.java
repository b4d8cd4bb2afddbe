package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;

import dev.atelier.mentorship.post.OutlookThread;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails of a conversation that one person has in their mail program: what they wrote, and what they got. */
@Component
class Chain {

    private static final int MOST = 200;

    private final DSLContext db;

    Chain(DSLContext db) {
        this.db = db;
    }

    /**
     * What holds a person's mails together.
     *
     * @param mails message ids without brackets, oldest first
     * @param outlook of the latest mail that this person wrote with Outlook; null if none was
     */
    record Links(List<String> mails, @Nullable OutlookThread outlook) {}

    Links of(UUID conversation, UUID person) {
        return new Links(mails(conversation, person), outlook(conversation, person));
    }

    private @Nullable OutlookThread outlook(UUID conversation, UUID person) {
        return db.select(MESSAGE.THREAD_TOPIC, MESSAGE.THREAD_INDEX)
                .from(MESSAGE)
                .where(MESSAGE.CONVERSATION_ID.eq(conversation), MESSAGE.AUTHOR_ID.eq(person))
                .and(MESSAGE.THREAD_INDEX.isNotNull())
                .orderBy(MESSAGE.AT.desc(), MESSAGE.ID.desc())
                .limit(1)
                .fetchOptional()
                .flatMap(found -> OutlookThread.of(found.value1(), found.value2()))
                .orElse(null);
    }

    private List<String> mails(UUID conversation, UUID person) {
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
