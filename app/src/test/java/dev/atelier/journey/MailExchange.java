package dev.atelier.journey;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Properties;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mail over SMTP for the mailboxes that GreenMail keeps. GreenMail's own SMTP server refuses a null sender, which
 * no server may (RFC 5321, 4.5.5) and which automatic answers have.
 */
final class MailExchange implements AutoCloseable {

    private final GreenMail mailboxes;
    private final SMTPServer server;

    MailExchange(int port, GreenMail mailboxes) {
        this.mailboxes = mailboxes;
        this.server = SMTPServer.port(port)
                .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
                .messageHandler((context, sender, recipient, content) -> deliver(recipient, content))
                .build();
        server.start();
    }

    private void deliver(String recipient, byte[] content) throws RejectException {
        var owner = mailboxes.getUserManager().getUserByEmail(recipient);
        if (owner == null) {
            throw new RejectException(550, "No such mailbox");
        }
        try {
            owner.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content)));
        } catch (MessagingException unreadable) {
            throw new RejectException(554, "Cannot read this");
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
