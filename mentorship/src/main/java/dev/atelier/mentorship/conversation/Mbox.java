package dev.atelier.mentorship.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.mentorship.post.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * A conversation as a file that mail programs open: mbox (RFC 4155) with the quoting of "mboxrd", files included. Everybody
 * goes by their name; nobody's address is in it.
 */
@Component
class Mbox {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    /** As C's asctime writes it, in UTC. */
    private static final DateTimeFormatter POSTMARK = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Transcripts transcripts;
    private final Messages messages;
    private final MailSettings settings;

    Mbox(Transcripts transcripts, Messages messages, MailSettings settings) {
        this.transcripts = transcripts;
        this.messages = messages;
        this.settings = settings;
    }

    /** One mail after the other: only the files of one are in memory at a time. */
    void write(Conversation conversation, OutputStream out) throws IOException {
        var before = "";
        for (var line : transcripts.of(conversation.id()).lines()) {
            try {
                var mail = mail(conversation, line, before);
                out.write(entry(mail, line.at()).getBytes(ISO_8859_1));
                before = mail.getMessageID();
            } catch (MessagingException failure) {
                throw new IOException(failure);
            }
        }
    }

    private MimeMessage mail(Conversation conversation, Transcript.Line line, String before)
            throws MessagingException, IOException {
        var mail = new MimeMessage(NO_SERVER);
        var envelope = new MimeMessageHelper(mail, !line.files().isEmpty(), UTF_8.name());
        var own = new InternetAddress(settings.mail().from());
        envelope.setFrom(new InternetAddress(own.getAddress(), line.name() + " via Atelier", UTF_8.name()));
        envelope.setSentDate(Date.from(line.at()));
        var subject = new Subject(conversation.subject());
        envelope.setSubject(before.isEmpty() ? subject.value() : subject.answered());
        envelope.setText(line.folded().isEmpty() ? line.visible() : line.visible() + "\n\n" + line.folded());
        for (var listed : line.files()) {
            var file = messages.file(conversation.id(), listed.id()).orElseThrow();
            envelope.addAttachment(file.name(), new ByteArrayResource(file.content()));
        }
        if (!before.isEmpty()) {
            mail.setHeader("In-Reply-To", before);
            mail.setHeader("References", before);
        }
        mail.saveChanges();
        // Saving gives it a name of its own.
        mail.setHeader("Message-ID", "<" + line.id() + "@" + settings.mail().domain() + ">");
        return mail;
    }

    private static String entry(MimeMessage mail, Instant at) throws MessagingException, IOException {
        var written = new ByteArrayOutputStream();
        mail.writeTo(written);
        var lines = written.toString(ISO_8859_1).replace("\r\n", "\n").replaceAll("(?m)^(>*From )", ">$1");
        return "From atelier " + POSTMARK.format(at) + "\n" + lines + (lines.endsWith("\n") ? "\n" : "\n\n");
    }
}
