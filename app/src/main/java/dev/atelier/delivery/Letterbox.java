package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;

import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is dropped: it lies there until its transaction has committed, or vanishes with it. */
@Component
class Letterbox {

    private final DSLContext db;
    private final InstantSource clock;
    private final Doorbell doorbell;
    private final DeliverySettings settings;
    private final Sealing sealing;

    Letterbox(DSLContext db, InstantSource clock, Doorbell doorbell, DeliverySettings settings, Sealing sealing) {
        this.db = db;
        this.clock = clock;
        this.doorbell = doorbell;
        this.settings = settings;
        this.sealing = sealing;
    }

    /** Writes mails into the caller's transaction, or into one of their own if there is none. */
    @Transactional
    void drop(List<MimeMessage> messages) {
        messages.forEach(this::write);
        doorbell.ringAfterCommit();
    }

    private void write(MimeMessage message) {
        var now = clock.instant();
        var mail = sealing.ready(message);
        if (mail.raw().length > settings.most().toBytes()) {
            throw new MailPreparationException("A mail of " + mail.raw().length + " bytes is larger than "
                    + settings.most() + "; send a link instead, or raise atelier.delivery.most");
        }
        var id = db.insertInto(MAIL)
                .set(MAIL.MESSAGE_ID, mail.messageId())
                .set(MAIL.ENVELOPE_FROM, mail.envelopeFrom())
                .set(MAIL.SUBJECT, mail.subject())
                .set(MAIL.RAW, mail.raw())
                .set(MAIL.SIZE, mail.raw().length)
                .set(MAIL.WRITTEN_AT, now.atOffset(ZoneOffset.UTC))
                .returningResult(MAIL.ID)
                .fetchSingle()
                .value1();
        var rows = db.insertInto(DISPATCH, DISPATCH.MAIL_ID, DISPATCH.RECIPIENT, DISPATCH.STATE, DISPATCH.NEXT_AT);
        for (var recipient : mail.recipients()) {
            rows = rows.values(id, recipient, State.QUEUED.name(), now.atOffset(ZoneOffset.UTC));
        }
        rows.execute();
    }
}
