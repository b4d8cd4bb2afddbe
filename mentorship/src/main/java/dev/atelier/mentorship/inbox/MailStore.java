package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts mail down as it came. */
@Component
class MailStore {

    private final DSLContext db;
    private final InstantSource clock;

    MailStore(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the sender said before the first byte of the mail. */
    record Envelope(String sender, List<String> recipients, Client client) {

        /** Of a mail that nobody brought, but that was fetched. */
        Envelope(String sender, List<String> recipients) {
            this(sender, recipients, Client.NOBODY);
        }
    }

    /**
     * Whoever brought a mail.
     *
     * @param address of the network; null if the mail was fetched
     * @param helo what they called themselves; empty if they did not say
     */
    record Client(@Nullable String address, String helo) {

        static final Client NOBODY = new Client(null, "");

        private static final int LONGEST = 255;

        Client {
            helo = helo.length() > LONGEST ? helo.substring(0, LONGEST) : helo;
        }
    }

    /** Stores a mail once for each recipient; a copy of what is there already is kept as a duplicate. */
    @Transactional
    public void store(Envelope envelope, byte[] raw) {
        store(envelope, raw, clock.instant());
    }

    /** The same for mail that somebody else took over before us, at that moment. */
    @Transactional
    public void store(Envelope envelope, byte[] raw, Instant receivedAt) {
        var now = clock.instant();
        var label = Label.of(raw);
        for (var recipient : envelope.recipients()) {
            var stored = row(envelope, recipient, raw, label, receivedAt)
                    .onConflict(INBOUND_MAIL.RECIPIENT, INBOUND_MAIL.IDENTITY)
                    .where(INBOUND_MAIL.STATE.ne(inline("DUPLICATE")))
                    .doNothing()
                    .execute();
            if (stored == 0) {
                row(envelope, recipient, raw, label, receivedAt)
                        .set(INBOUND_MAIL.STATE, MailState.DUPLICATE.name())
                        .set(INBOUND_MAIL.REASON, "this mail has come before")
                        .set(INBOUND_MAIL.SETTLED_AT, now.atOffset(UTC))
                        .execute();
            }
        }
    }

    /** Keeps a note of a mail that was not taken, for those who look after held mail. */
    @Transactional
    public void hold(Envelope envelope, byte[] outside, Instant receivedAt, String reason) {
        var label = Label.of(outside);
        for (var recipient : envelope.recipients()) {
            row(envelope, recipient, outside, label, receivedAt)
                    .set(INBOUND_MAIL.STATE, MailState.HELD.name())
                    .set(INBOUND_MAIL.REASON, reason)
                    .set(INBOUND_MAIL.SETTLED_AT, clock.instant().atOffset(UTC))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Whether a mail with this outside is there already for all of these, by its Message-ID. */
    boolean has(List<String> recipients, byte[] outside) {
        var label = Label.of(outside);
        return label.isNamed()
                && db.fetchCount(
                                INBOUND_MAIL,
                                INBOUND_MAIL.IDENTITY.eq(label.identity()),
                                INBOUND_MAIL.RECIPIENT.in(recipients),
                                INBOUND_MAIL.STATE.ne(inline("DUPLICATE")))
                        == recipients.size();
    }

    private InsertSetMoreStep<? extends Record> row(
            Envelope envelope, String recipient, byte[] raw, Label label, Instant receivedAt) {
        return db.insertInto(INBOUND_MAIL)
                .set(INBOUND_MAIL.RECEIVED_AT, receivedAt.atOffset(UTC))
                .set(INBOUND_MAIL.SENDER, envelope.sender())
                .set(INBOUND_MAIL.CLIENT, envelope.client().address())
                .set(INBOUND_MAIL.HELO, envelope.client().helo())
                .set(INBOUND_MAIL.RECIPIENT, recipient)
                .set(INBOUND_MAIL.IDENTITY, label.identity())
                .set(INBOUND_MAIL.SHA256, label.sha256())
                .set(INBOUND_MAIL.SIZE, raw.length)
                .set(INBOUND_MAIL.RAW, raw)
                .set(INBOUND_MAIL.SAID_FROM, label.from())
                .set(INBOUND_MAIL.SUBJECT, label.subject())
                .set(INBOUND_MAIL.NEXT_AT, clock.instant().atOffset(UTC));
    }
}
