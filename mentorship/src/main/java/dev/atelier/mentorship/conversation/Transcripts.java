package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import dev.atelier.mentorship.inbox.Proofs;
import dev.atelier.mentorship.proof.Proof;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** Reads a conversation with all that was said and happened, in one statement. */
@Component
class Transcripts {

    private static final int MOST = 1_000;

    private final DSLContext db;

    Transcripts(DSLContext db) {
        this.db = db;
    }

    Transcript of(UUID conversation) {
        return db.select(
                        CONVERSATION.TURN,
                        instant(CONVERSATION.WAITING_SINCE),
                        instant(CONVERSATION.PAUSED_UNTIL),
                        coalesce(learnerName(CONVERSATION.LEARNER_ID), inline("A learner")),
                        mentorName(CONVERSATION.MENTOR_ID),
                        mentorName(CONVERSATION.SECOND_ID),
                        lines(),
                        events(),
                        failures())
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation))
                .fetchSingle(mapping(Transcript::new));
    }

    private static Field<List<Transcript.Line>> lines() {
        var name = when(MESSAGE.SIDE.eq(inline("MENTOR")), mentorName(MESSAGE.AUTHOR_ID))
                .otherwise(learnerName(MESSAGE.AUTHOR_ID));
        return multiset(select(
                                MESSAGE.ID,
                                MESSAGE.AUTHOR_ID,
                                coalesce(name, inline("Somebody")),
                                MESSAGE.ORIGIN,
                                MESSAGE.VISIBLE,
                                MESSAGE.FOLDED,
                                instant(MESSAGE.AT),
                                proof(),
                                files())
                        .from(MESSAGE)
                        .leftJoin(INBOUND_MAIL)
                        .on(INBOUND_MAIL.ID.eq(MESSAGE.SOURCE_ID))
                        .where(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .orderBy(MESSAGE.AT, MESSAGE.ID)
                        .limit(MOST))
                .convertFrom(rows -> rows.map(mapping(Transcript.Line::new)));
    }

    private static SelectField<Proof> proof() {
        return row(
                        INBOUND_MAIL.VERDICT,
                        INBOUND_MAIL.SPF,
                        INBOUND_MAIL.SPF_DOMAIN,
                        INBOUND_MAIL.DKIM,
                        INBOUND_MAIL.DKIM_DOMAIN,
                        INBOUND_MAIL.DMARC,
                        INBOUND_MAIL.DMARC_DOMAIN,
                        INBOUND_MAIL.RELAYED)
                .convertFrom(Proofs::read);
    }

    private static Field<List<Transcript.FileLine>> files() {
        return multiset(select(
                                MESSAGE_FILE.ID,
                                MESSAGE_FILE.NAME,
                                MESSAGE_FILE.TYPE,
                                field("octet_length({0})", Integer.class, MESSAGE_FILE.CONTENT),
                                MESSAGE_FILE.DETAILS,
                                MESSAGE_FILE.GENERATION,
                                MESSAGE_FILE.WIDTH,
                                MESSAGE_FILE.HEIGHT)
                        .from(MESSAGE_FILE)
                        .where(MESSAGE_FILE.MESSAGE_ID.eq(MESSAGE.ID))
                        .orderBy(MESSAGE_FILE.ID))
                .convertFrom(rows -> rows.map(mapping(Transcript.FileLine::new)));
    }

    private static Field<List<Transcript.Event>> events() {
        return multiset(select(
                                CONVERSATION_EVENT.KIND,
                                anyName(CONVERSATION_EVENT.PERSON_ID),
                                anyName(CONVERSATION_EVENT.ACTOR_ID),
                                CONVERSATION_EVENT.DETAIL,
                                instant(CONVERSATION_EVENT.AT))
                        .from(CONVERSATION_EVENT)
                        .where(CONVERSATION_EVENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .orderBy(CONVERSATION_EVENT.AT, CONVERSATION_EVENT.ID)
                        .limit(MOST))
                .convertFrom(rows -> rows.map(mapping(Transcript.Event::new)));
    }

    private static Field<List<Transcript.Failure>> failures() {
        var learner = select(PARTICIPANT.NAME, UNREACHABLE.REASON)
                .from(PARTICIPANT)
                .join(UNREACHABLE)
                .on(isHashOf(PARTICIPANT.ADDRESS))
                .where(PARTICIPANT.ID.eq(CONVERSATION.LEARNER_ID));
        var mentor = select(MENTOR.NAME, UNREACHABLE.REASON)
                .from(MENTOR)
                .join(UNREACHABLE)
                .on(isHashOf(MENTOR.ADDRESS))
                .where(MENTOR.ID.in(CONVERSATION.MENTOR_ID, CONVERSATION.SECOND_ID));
        return multiset(learner.unionAll(mentor)).convertFrom(rows -> rows.map(mapping(Transcript.Failure::new)));
    }

    private static Condition isHashOf(Field<String> address) {
        return UNREACHABLE.ADDRESS_HASH.eq(field("sha256(convert_to({0}, 'UTF8'))", byte[].class, lower(address)));
    }

    static Field<String> learnerName(Field<UUID> id) {
        return field(select(PARTICIPANT.NAME).from(PARTICIPANT).where(PARTICIPANT.ID.eq(id)));
    }

    static Field<String> mentorName(Field<UUID> id) {
        return field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(id)));
    }

    private static Field<String> anyName(Field<UUID> id) {
        return coalesce(mentorName(id), learnerName(id));
    }

    private static Field<Instant> instant(Field<OffsetDateTime> at) {
        return at.convertFrom(moment -> moment == null ? null : moment.toInstant());
    }
}
