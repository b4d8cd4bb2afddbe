package dev.atelier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The world's mail: where people have their mailboxes (read over IMAP) and write from (over SMTP). */
final class PostOffice implements AutoCloseable {

    private final GreenMail server;
    private final MailExchange exchange;
    private final int inboxPort;
    private final InstantSource clock;

    PostOffice(int smtpPort, int imapPort, int inboxPort, InstantSource clock) {
        this.server = new GreenMail(new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        this.inboxPort = inboxPort;
        this.clock = clock;
        server.start();
        this.exchange = new MailExchange(smtpPort, server);
    }

    void open(String address) {
        server.setUser(address, address, "secret");
    }

    /** The newest mail of a mailbox with these words in its subject and text, waited for at most a minute. */
    MimeMessage awaitMail(String address, String subject, String words) {
        return Awaitility.await("a mail to " + address + " about " + subject + " " + words)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(150))
                .until(
                        () -> about(address, subject)
                                .filter(mail -> text(mail).contains(words))
                                .reduce((older, newer) -> newer),
                        Optional::isPresent)
                .orElseThrow();
    }

    long count(String address, String subject) {
        return about(address, subject).count();
    }

    private Stream<MimeMessage> about(String address, String subject) {
        return mails(address).stream().filter(mail -> subject(mail).contains(subject));
    }

    /** As a mail program does it: log in over IMAP, open the inbox, fetch. */
    private List<MimeMessage> mails(String address) {
        try {
            var session = Session.getInstance(new Properties());
            try (var store = session.getStore("imap")) {
                store.connect("127.0.0.1", server.getImap().getPort(), address, "secret");
                try (var inbox = store.getFolder("INBOX")) {
                    inbox.open(Folder.READ_ONLY);
                    return Arrays.stream(inbox.getMessages())
                            .map(PostOffice::copy)
                            .toList();
                }
            }
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MimeMessage copy(Message mail) {
        try {
            return new MimeMessage((MimeMessage) mail);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Answers a mail as its recipient, from their own mail program. */
    void answer(MimeMessage mail, String from, String words) throws MessagingException {
        var answer = message(from, ((InternetAddress) mail.getReplyTo()[0]).getAddress(), "Re: " + subject(mail));
        answer.setHeader("In-Reply-To", mail.getMessageID());
        answer.setHeader("References", mail.getMessageID());
        var quoted = text(mail).lines().map(line -> "> " + line).toList();
        answer.setText(
                words + "\n\nOn Sat, 5 Aug 2023 at 18:00, Atelier wrote:\n" + String.join("\n", quoted), "UTF-8");
        Transport.send(answer);
    }

    void write(String from, String to, String subject, String words) throws MessagingException {
        var message = message(from, to, subject);
        message.setText(words, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String from, String to, String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(inboxPort));
        properties.setProperty("mail.smtp.timeout", "15000");
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** The first part that is plain text. */
    static String text(Part part) {
        try {
            if (part.isMimeType("text/plain") && part.getContent() instanceof String words) {
                return words;
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var words = text(parts.getBodyPart(i));
                    if (!words.isEmpty()) {
                        return words;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first link in a mail that leads to a place in Atelier. */
    static String link(MimeMessage mail, String path) {
        var words = text(mail);
        var start = words.indexOf("http");
        while (start >= 0) {
            var address = words.substring(start).split("\\s", 2)[0];
            if (address.contains(path)) {
                return address;
            }
            start = words.indexOf("http", start + 4);
        }
        assertThat(words).as("a link to " + path).contains(path);
        throw new AssertionError("No link to " + path);
    }

    static String subject(Message mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        exchange.close();
        server.stop();
    }
}
