package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Properties;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone in the house sends mail through: it is written into the caller's transaction (or one of its own) and
 * goes out after the commit, or not at all.
 */
@Component
@Primary
class Outbox implements JavaMailSender {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final DSLContext db;
    private final InstantSource clock;
    private final Doorbell doorbell;
    private final DeliverySettings settings;
    private final String domain;

    Outbox(
            DSLContext db,
            InstantSource clock,
            Doorbell doorbell,
            DeliverySettings settings,
            @Value("${atelier.mail.domain:localhost}") String domain) {
        this.db = db;
        this.clock = clock;
        this.doorbell = doorbell;
        this.settings = settings;
        this.domain = domain;
    }

    @Override
    public MimeMessage createMimeMessage() {
        return new MimeMessage(SESSION);
    }

    @Override
    public MimeMessage createMimeMessage(InputStream content) {
        try {
            return new MimeMessage(SESSION, content);
        } catch (MessagingException failure) {
            throw new MailParseException("Could not read a mail", failure);
        }
    }

    @Override
    @Transactional
    public void send(MimeMessage... messages) {
        for (var message : messages) {
            write(message);
        }
        doorbell.ringAfterCommit();
    }

    @Override
    @Transactional
    public void send(SimpleMailMessage... messages) {
        for (var message : messages) {
            var mail = new MimeMailMessage(createMimeMessage());
            message.copyTo(mail);
            write(mail.getMimeMessage());
        }
        doorbell.ringAfterCommit();
    }

    private void write(MimeMessage message) {
        var now = clock.instant();
        var mail = ready(message);
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

    private OutgoingMail ready(MimeMessage message) {
        try {
            return OutgoingMail.of(message, clock.instant(), domain);
        } catch (MessagingException | IOException | IllegalArgumentException failure) {
            throw new MailPreparationException("Could not write a mail down", failure);
        }
    }
}
