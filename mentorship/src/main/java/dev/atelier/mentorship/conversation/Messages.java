package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.mentorship.conversation.Entry.Attached;
import dev.atelier.mentorship.post.Tokens;
import dev.atelier.mentorship.work.AttachedFiles;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was said. */
@Component
class Messages {

    private final DSLContext db;

    Messages(DSLContext db) {
        this.db = db;
    }

    /** Writes an entry down, unless it was heard before. */
    boolean add(UUID conversation, Correspondent author, Entry entry) {
        var mail = entry.mail();
        var outlook = mail == null ? null : mail.outlook();
        var written = db.insertInto(MESSAGE)
                .set(MESSAGE.CONVERSATION_ID, conversation)
                .set(MESSAGE.AUTHOR_ID, author.id())
                .set(MESSAGE.SIDE, author.side().name())
                .set(MESSAGE.ORIGIN, entry.origin().name())
                .set(MESSAGE.SOURCE_ID, entry.source())
                .set(MESSAGE.MESSAGE_ID, mail == null ? null : mail.messageId())
                .set(MESSAGE.THREAD_TOPIC, outlook == null ? null : outlook.topic())
                .set(MESSAGE.THREAD_INDEX, outlook == null ? null : outlook.index())
                .set(MESSAGE.VISIBLE, entry.said().visible())
                .set(MESSAGE.FOLDED, entry.said().folded())
                .set(MESSAGE.AT, entry.at().atOffset(UTC))
                .onConflict(MESSAGE.SOURCE_ID)
                .doNothing()
                .returning(MESSAGE.ID)
                .fetchOptional(MESSAGE.ID);
        written.ifPresent(id -> entry.said().files().forEach(file -> attach(id, file)));
        return written.isPresent();
    }

    /** A file of a conversation. */
    Optional<Attached> file(UUID conversation, UUID file) {
        return file(conversation, file, noCondition());
    }

    /** A file that this person sent. */
    Optional<Attached> fileBy(UUID author, UUID conversation, UUID file) {
        return file(conversation, file, MESSAGE.AUTHOR_ID.eq(author));
    }

    private Optional<Attached> file(UUID conversation, UUID file, Condition by) {
        return db.select(MESSAGE_FILE.NAME, MESSAGE_FILE.TYPE, MESSAGE_FILE.CONTENT)
                .from(MESSAGE_FILE)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                .where(MESSAGE_FILE.ID.eq(file), MESSAGE.CONVERSATION_ID.eq(conversation), by)
                .fetchOptional(found -> new Attached(found.value1(), found.value2(), found.value3()));
    }

    private void attach(UUID message, Attached file) {
        var looked = AttachedFiles.look(file.name(), file.content());
        db.insertInto(MESSAGE_FILE)
                .set(MESSAGE_FILE.MESSAGE_ID, message)
                .set(MESSAGE_FILE.NAME, file.name())
                .set(MESSAGE_FILE.TYPE, file.type())
                .set(MESSAGE_FILE.SHA256, Tokens.hash(file.content()))
                .set(MESSAGE_FILE.CONTENT, file.content())
                .set(MESSAGE_FILE.DETAILS, looked.details())
                .set(MESSAGE_FILE.GENERATION, looked.generation())
                .set(MESSAGE_FILE.WIDTH, looked.width())
                .set(MESSAGE_FILE.HEIGHT, looked.height())
                .execute();
    }
}
