package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_DRAFT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static dev.atelier.mentorship.jooq.Tables.SAVED_REPLY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Adds conversations to an archive. Everybody goes by their name there, as in the thread; nobody's address is said. */
@Component
class ConversationArchive {

    private final DSLContext db;

    ConversationArchive(DSLContext db) {
        this.db = db;
    }

    /** All that was said in the conversations of a learner. */
    void export(UUID learner, Archive archive) throws IOException {
        var own = CONVERSATION.LEARNER_ID.eq(learner);
        said(own, learner, "messages.json", archive);
        files(own, archive);
        archive.list(
                "begun.json",
                db.select(
                                MESSAGE_DRAFT.SUBJECT,
                                MESSAGE_DRAFT.WORDS.as("begun and not sent"),
                                MESSAGE_DRAFT.AT.as("when"))
                        .from(MESSAGE_DRAFT)
                        .where(MESSAGE_DRAFT.PERSON_ID.eq(learner))
                        .orderBy(MESSAGE_DRAFT.AT));
        archive.list(
                "happenings.json",
                db.select(
                                CONVERSATION.SUBJECT.as("conversation"),
                                CONVERSATION_EVENT.KIND.as("what"),
                                CONVERSATION_EVENT.DETAIL,
                                CONVERSATION_EVENT.AT.as("when"))
                        .from(CONVERSATION_EVENT)
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(CONVERSATION_EVENT.CONVERSATION_ID))
                        .where(own)
                        .orderBy(CONVERSATION_EVENT.AT, CONVERSATION_EVENT.ID));
        // Who of the staff noted it is their affair, and so are the addresses of others.
        archive.list(
                "notes-of-the-staff.json",
                db.select(
                                CONVERSATION.SUBJECT.as("conversation"),
                                withoutAddresses(NOTE.WORDS).as("note"),
                                NOTE.AT.as("when"))
                        .from(NOTE)
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(NOTE.CONVERSATION_ID))
                        .where(own)
                        .orderBy(NOTE.AT, NOTE.ID));
    }

    /** What somebody said, and noted, in the conversations of others. */
    void exportMentoring(UUID mentor, Archive archive) throws IOException {
        var mine = MESSAGE.AUTHOR_ID.eq(mentor).and(CONVERSATION.LEARNER_ID.ne(mentor));
        said(mine, mentor, "messages.json", archive);
        files(mine, archive);
        archive.list(
                "notes.json",
                db.select(NOTE.CONVERSATION_ID.as("conversation"), NOTE.WORDS.as("note"), NOTE.AT.as("when"))
                        .from(NOTE)
                        .where(NOTE.AUTHOR_ID.eq(mentor))
                        .orderBy(NOTE.AT, NOTE.ID));
        archive.list(
                "saved-replies.json",
                db.select(SAVED_REPLY.TITLE, SAVED_REPLY.WORDS, SAVED_REPLY.AT.as("when"))
                        .from(SAVED_REPLY)
                        .where(SAVED_REPLY.MENTOR_ID.eq(mentor))
                        .orderBy(SAVED_REPLY.AT));
    }

    private void said(Condition which, UUID reader, String file, Archive archive) throws IOException {
        archive.list(
                file,
                db.select(
                                CONVERSATION.ID.as("conversation"),
                                CONVERSATION.SUBJECT,
                                when(MESSAGE.AUTHOR_ID.eq(reader), inline("you"))
                                        .otherwise(coalesce(
                                                Transcripts.mentorName(MESSAGE.AUTHOR_ID),
                                                Transcripts.learnerName(MESSAGE.AUTHOR_ID)))
                                        .as("who"),
                                MESSAGE.ORIGIN.as("by"),
                                MESSAGE.VISIBLE.as("words"),
                                withoutAddresses(MESSAGE.FOLDED).as("quoted below"),
                                MESSAGE.AT.as("when"))
                        .from(MESSAGE)
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                        .where(which)
                        .orderBy(CONVERSATION.STARTED_AT, CONVERSATION.ID, MESSAGE.AT, MESSAGE.ID));
    }

    /** What was read of them, then each; one at a time: a file is as large as a mail may be, and there may be many. */
    private void files(Condition which, Archive archive) throws IOException {
        archive.list(
                "files.json",
                db.select(
                                MESSAGE_FILE.NAME.as("file"),
                                MESSAGE_FILE.DETAILS.as("what it is"),
                                MESSAGE_FILE.GENERATION.as("how it was generated"))
                        .from(MESSAGE_FILE)
                        .join(MESSAGE)
                        .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                        .where(which)
                        .orderBy(MESSAGE_FILE.ID));
        for (var file : db.select(MESSAGE_FILE.ID, MESSAGE_FILE.NAME, CONVERSATION.SUBJECT)
                .from(MESSAGE_FILE)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                .where(which)
                .orderBy(MESSAGE_FILE.ID)
                .fetch()) {
            var content = db.fetchValue(MESSAGE_FILE.CONTENT, MESSAGE_FILE.ID.eq(file.value1()));
            if (content != null) {
                archive.file(
                        file.value3().replace('/', ' ') + "/" + file.value2().replace('/', ' '),
                        new ByteArrayInputStream(content));
            }
        }
    }

    private static Field<String> withoutAddresses(Field<String> words) {
        return field(
                "regexp_replace({0}, '[^[:space:]<>\"(),;:]+@[^[:space:]<>\"(),;:]+', '[an address]', 'g')",
                String.class, words);
    }
}
