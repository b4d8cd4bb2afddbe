package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.NOTE;
import static dev.atelier.mentorship.jooq.Tables.SAVED_REPLY;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What somebody said as a mentor. Whom they answered keeps the answer, without the name: it is their conversation, and they
 * may live by it.
 */
@Component
@Order(34)
class PersonsMentoring implements PersonalData {

    private final DSLContext db;
    private final ConversationArchive conversations;

    PersonsMentoring(DSLContext db, ConversationArchive conversations) {
        this.db = db;
        this.conversations = conversations;
    }

    @Override
    public String title() {
        return "Mentoring";
    }

    @Override
    public String about() {
        return "What you wrote as a mentor to learners, and noted beside their conversations. Kept as long as those"
                + " are; erased, it loses your name.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        conversations.exportMentoring(person.id(), archive);
    }

    /** What still waited for them was handed over when their account was closed. */
    @Override
    public Outcome erase(Person person) {
        var tookPart = tookPart(person.id());
        var there = select(CONVERSATION.ID).from(CONVERSATION).where(tookPart);
        var rows = unsign(person, MESSAGE.VISIBLE, MESSAGE.CONVERSATION_ID.in(there));
        rows += unsign(person, MESSAGE.FOLDED, MESSAGE.CONVERSATION_ID.in(there));
        rows += unsign(person, NOTE.WORDS, NOTE.CONVERSATION_ID.in(there).or(NOTE.AUTHOR_ID.eq(person.id())));
        rows += unsign(person, CONVERSATION.SUBJECT, tookPart);
        rows += db.update(CONVERSATION_EVENT)
                .set(CONVERSATION_EVENT.DETAIL, "")
                .where(CONVERSATION_EVENT.PERSON_ID.eq(person.id()), CONVERSATION_EVENT.DETAIL.ne(""))
                .execute();
        rows += db.update(MESSAGE)
                .setNull(MESSAGE.MESSAGE_ID)
                .setNull(MESSAGE.THREAD_TOPIC)
                .setNull(MESSAGE.THREAD_INDEX)
                .where(MESSAGE.AUTHOR_ID.eq(person.id()), MESSAGE.MESSAGE_ID.isNotNull())
                .execute();
        rows += db.update(CONVERSATION)
                .setNull(CONVERSATION.SECOND_ID)
                .where(CONVERSATION.SECOND_ID.eq(person.id()))
                .execute();
        rows += db.deleteFrom(SAVED_REPLY)
                .where(SAVED_REPLY.MENTOR_ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(rows);
    }

    /** On the staff of the cohort, or heard or mentioned in the thread before they left it. */
    private static Condition tookPart(UUID mentor) {
        return CONVERSATION
                .COHORT_ID
                .in(select(COHORT_STAFF.COHORT_ID).from(COHORT_STAFF).where(COHORT_STAFF.MENTOR_ID.eq(mentor)))
                .or(CONVERSATION.MENTOR_ID.eq(mentor))
                .or(CONVERSATION.ID.in(
                        select(MESSAGE.CONVERSATION_ID).from(MESSAGE).where(MESSAGE.AUTHOR_ID.eq(mentor))))
                .or(CONVERSATION.ID.in(select(CONVERSATION_EVENT.CONVERSATION_ID)
                        .from(CONVERSATION_EVENT)
                        .where(CONVERSATION_EVENT.PERSON_ID.eq(mentor))));
    }

    private <R extends UpdatableRecord<R>> int unsign(Person person, TableField<R, String> words, Condition which) {
        var table = Objects.requireNonNull(words.getTable());
        var rows = 0;
        try (var found = db.selectFrom(table).where(which).fetchSize(100).fetchLazy()) {
            for (var row : found) {
                var before = row.get(words);
                if (before != null && person.isIn(before)) {
                    row.set(words, person.takenOutOf(before));
                    rows += row.update(words);
                }
            }
        }
        return rows;
    }
}
