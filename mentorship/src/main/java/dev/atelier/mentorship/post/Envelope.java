package dev.atelier.mentorship.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a mail of a letter: headers, envelope sender, text and HTML, files. */
@Component
class Envelope {

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Tokens tokens;

    Envelope(JavaMailSender sender, MailSettings settings, Tokens tokens) {
        this.sender = sender;
        this.settings = settings;
        this.tokens = tokens;
    }

    /**
     * A letter in its envelope.
     *
     * @param messageId without brackets
     * @param token leads answers and bounces back to this letter
     */
    record Ready(MimeMessage mail, String messageId, String token) {}

    Ready around(Letter letter, Instant now) {
        var messageId = tokens.next() + "@" + settings.domain();
        var token = tokens.next();
        return new Ready(mail(letter, messageId, token, now), messageId, token);
    }

    private MimeMessage mail(Letter letter, String messageId, String token, Instant now) {
        try {
            var message = new Named(sender.createMimeMessage().getSession(), messageId);
            var envelope = new MimeMessageHelper(message, true, UTF_8.name());
            envelope.setSentDate(Date.from(now));
            address(envelope, letter, token);
            // A subject with a line break must not become a header of its own.
            envelope.setSubject(letter.words().subject().replaceAll("\\p{Cntrl}+", " "));
            var text = letter.words().text() + (letter.kind().isDispensable() ? unsubscribe(token) : "");
            envelope.setText(text, HtmlLetter.of(text));
            for (var file : letter.files()) {
                envelope.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
            }
            answers(message, letter.answering());
            group(message, letter.answering().outlook());
            manner(message, letter.kind(), token);
            if (letter.kind().isDispensable()) {
                message.setHeader("List-Unsubscribe", "<" + unsubscribeAddress(token) + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    private void address(MimeMessageHelper envelope, Letter letter, String token)
            throws MessagingException, UnsupportedEncodingException {
        var own = settings.mail().sender();
        var speaker = letter.words().speaker();
        envelope.setFrom(
                speaker == null
                        ? own
                        : new InternetAddress(own.getAddress(), plain(speaker) + " via Atelier", UTF_8.name()));
        envelope.setTo(
                new InternetAddress(letter.to().address(), plain(letter.to().name()), UTF_8.name()));
        var mailbox = letter.answering().mailbox();
        if (mailbox != null) {
            envelope.setReplyTo(mailbox);
        } else if (letter.about().conversation() != null) {
            envelope.setReplyTo(settings.address("reply", token));
        }
    }

    /** Outlook groups by this what others group by References. */
    private static void group(MimeMessage message, @Nullable OutlookThread outlook)
            throws MessagingException, UnsupportedEncodingException {
        if (outlook != null) {
            message.setHeader("Thread-Index", outlook.index());
            if (!outlook.topic().isEmpty()) {
                message.setHeader("Thread-Topic", MimeUtility.encodeText(plain(outlook.topic()), UTF_8.name(), null));
            }
        }
    }

    private static void answers(MimeMessage message, Letter.Answering answering) throws MessagingException {
        if (!answering.references().isEmpty()) {
            message.setHeader(
                    "In-Reply-To", References.bracketed(answering.references().getLast()));
            message.setHeader("References", References.header(answering.references()));
        }
    }

    /** Bounces come back to the letter; an answer to a mail is sent by nobody, so that nothing answers it. */
    private void manner(SMTPMessage message, LetterKind kind, String token) throws MessagingException {
        switch (kind.manner()) {
            case LETTER -> message.setEnvelopeFrom(settings.address("bounce", token));
            case NOTICE -> {
                message.setEnvelopeFrom(settings.address("bounce", token));
                automatic(message, "auto-generated");
            }
            case ANSWER -> {
                message.setEnvelopeFrom("<>");
                automatic(message, "auto-replied");
            }
        }
    }

    private String unsubscribe(String token) {
        return "\nTo get no more reminders about this month: " + unsubscribeAddress(token) + "\n";
    }

    private String unsubscribeAddress(String token) {
        return settings.page("/mail/unsubscribe/" + token);
    }

    private static void automatic(MimeMessage message, String how) throws MessagingException {
        message.setHeader("Auto-Submitted", how);
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Keeps the name it was given, by which answers find their thread. */
    private static final class Named extends SMTPMessage {

        private final String messageId;

        Named(jakarta.mail.Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", References.bracketed(messageId));
        }
    }
}
