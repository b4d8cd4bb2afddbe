package dev.atelier.delivery;

import dev.atelier.delivery.Verdict.Accepted;
import dev.atelier.delivery.Verdict.NotOurs;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the mail server, opened with the first mail and again after it broke. */
class Post implements AutoCloseable {

    private final Session session;
    private final SMTPTransport transport;
    private final SmtpSettings server;

    Post(SmtpSettings server) throws MessagingException {
        this.server = server;
        this.session = server.session();
        this.transport = (SMTPTransport) session.getTransport(server.protocol());
    }

    /** Hands one mail over; {@code stillOurs} is asked just before the end, and "no" leaves nothing behind. */
    Verdict send(Claimed mail, BooleanSupplier stillOurs) {
        try {
            return hand(new Letter(session, mail, stillOurs), new InternetAddress(mail.recipient()));
        } catch (MessagingException failure) {
            return Answers.to(failure, false);
        }
    }

    private Verdict hand(Letter letter, Address recipient) {
        try {
            connect();
            transport.sendMessage(letter, new Address[] {recipient});
            return new Accepted(Objects.requireNonNullElse(transport.getLastServerResponse(), "")
                    .strip());
        } catch (MessagingException failure) {
            return letter.lost() ? new NotOurs() : Answers.to(failure, letter.complete());
        }
    }

    private void connect() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect(
                    server.host(), server.port() == 0 ? -1 : server.port(), server.username(), server.password());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // Whatever was to be said has been said.
        }
    }
}
