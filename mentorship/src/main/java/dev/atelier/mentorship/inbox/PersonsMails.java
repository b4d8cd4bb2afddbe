package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mails that somebody wrote to this house, as they came. */
@Component
@Order(36)
class PersonsMails implements PersonalData {

    private static final Condition UNSETTLED = INBOUND_MAIL.STATE.in("RECEIVED", "HELD", "FAILED");

    /** All or none of it stands there. */
    private static final Map<Field<?>, @Nullable Object> NO_PROOF = new HashMap<>();

    static {
        Stream.of(
                        INBOUND_MAIL.VERDICT,
                        INBOUND_MAIL.SPF,
                        INBOUND_MAIL.SPF_DOMAIN,
                        INBOUND_MAIL.DKIM,
                        INBOUND_MAIL.DKIM_DOMAIN,
                        INBOUND_MAIL.DMARC,
                        INBOUND_MAIL.DMARC_DOMAIN,
                        INBOUND_MAIL.RELAYED)
                .forEach(column -> NO_PROOF.put(column, null));
    }

    private final DSLContext db;

    PersonsMails(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Mails";
    }

    @Override
    public String about() {
        return "The mails that came from you: each as it was received for some weeks, then only when it came and what"
                + " became of it.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "mails.json",
                db.select(
                                INBOUND_MAIL.ID.as("mail"),
                                INBOUND_MAIL.RECEIVED_AT.as("received"),
                                INBOUND_MAIL.SUBJECT,
                                INBOUND_MAIL.STATE.as("what became of it"),
                                INBOUND_MAIL.REASON,
                                INBOUND_MAIL.CLIENT.as("brought by the machine"),
                                INBOUND_MAIL.HELO.as("which calls itself"),
                                INBOUND_MAIL.VERDICT.as("is it really from you"),
                                INBOUND_MAIL.SIZE.as("bytes"))
                        .from(INBOUND_MAIL)
                        .where(writtenBy(person))
                        .orderBy(INBOUND_MAIL.ID));
        for (var id : db.select(INBOUND_MAIL.ID)
                .from(INBOUND_MAIL)
                .where(writtenBy(person), INBOUND_MAIL.RAW.isNotNull())
                .orderBy(INBOUND_MAIL.ID)
                .fetch(INBOUND_MAIL.ID)) {
            var raw = db.fetchValue(INBOUND_MAIL.RAW, INBOUND_MAIL.ID.eq(id));
            if (raw != null) {
                archive.file(id + ".eml", new ByteArrayInputStream(raw));
            }
        }
    }

    @Override
    public Outcome erase(Person person) {
        var forgotten = INBOUND_MAIL.SENDER.eq("").and(INBOUND_MAIL.RECIPIENT.eq(""));
        var own = db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.SENDER, "")
                .set(INBOUND_MAIL.RECIPIENT, "")
                .set(INBOUND_MAIL.IDENTITY, INBOUND_MAIL.ID.cast(SQLDataType.CLOB))
                .set(INBOUND_MAIL.SHA256, new byte[0])
                .setNull(INBOUND_MAIL.RAW)
                .set(INBOUND_MAIL.SAID_FROM, "")
                .set(INBOUND_MAIL.SUBJECT, "")
                .set(INBOUND_MAIL.REASON, "Erased")
                .setNull(INBOUND_MAIL.CLIENT)
                .set(INBOUND_MAIL.HELO, "")
                .set(NO_PROOF)
                .set(INBOUND_MAIL.SETTLED_AT, coalesce(INBOUND_MAIL.SETTLED_AT, INBOUND_MAIL.RECEIVED_AT))
                .set(INBOUND_MAIL.STATE, when(UNSETTLED, "REFUSED").otherwise(INBOUND_MAIL.STATE))
                .where(INBOUND_MAIL.PERSON_ID.eq(person.id()).or(writtenBy(person)))
                .andNot(forgotten)
                .execute();
        return new Outcome.Erased(own + answers(person));
    }

    /**
     * Mails of others in conversations with them quote what they said. Their words stand in the thread by now; the raw bytes
     * would have been forgotten within weeks anyway.
     */
    private int answers(Person person) {
        var learnt = select(CONVERSATION.ID).from(CONVERSATION).where(CONVERSATION.LEARNER_ID.eq(person.id()));
        var spoke = select(MESSAGE.CONVERSATION_ID).from(MESSAGE).where(MESSAGE.AUTHOR_ID.eq(person.id()));
        var about = INBOUND_MAIL.CONVERSATION_ID.in(learnt).or(INBOUND_MAIL.CONVERSATION_ID.in(spoke));
        return db.update(INBOUND_MAIL)
                .setNull(INBOUND_MAIL.RAW)
                .set(INBOUND_MAIL.SUBJECT, "")
                .where(about)
                .andNot(UNSETTLED)
                .and(INBOUND_MAIL.RAW.isNotNull().or(INBOUND_MAIL.SUBJECT.ne("")))
                .execute();
    }

    /** Of whoever said so in the envelope or the header; a forgery in their name is theirs to see, too. */
    private static Condition writtenBy(Person person) {
        return lower(INBOUND_MAIL.SENDER)
                .eq(person.address())
                .or(position(lower(INBOUND_MAIL.SAID_FROM), person.address()).gt(0))
                .or(INBOUND_MAIL.PERSON_ID.eq(person.id()).and(INBOUND_MAIL.STATE.eq("DELIVERED")));
    }
}
