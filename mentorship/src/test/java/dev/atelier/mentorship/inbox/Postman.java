package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dev.atelier.mentorship.jooq.tables.records.InboundMailRecord;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Brings mail by SMTP, as any server would, and waits until it has been sorted. */
@TestComponent
public class Postman {

    private final InboxServer server;
    private final DSLContext db;

    Postman(InboxServer server, DSLContext db) {
        this.server = server;
        this.db = db;
    }

    /** Sends a mail of these lines, envelope and From alike; answers the row that it became. */
    public InboundMailRecord bring(String from, String to, String... lines) throws MessagingException {
        return bringAs(from, to, "From: " + from, lines);
    }

    /** Sends a mail whose From header need not be the sender of the envelope. */
    public InboundMailRecord bringAs(String envelope, String to, String fromHeader, String... lines)
            throws MessagingException {
        var id = UUID.randomUUID() + "@there.example";
        var head = fromHeader + "\r\nTo: " + to + "\r\nMessage-ID: <" + id + ">\r\n"
                + "Date: Tue, 15 Aug 2023 21:40:00 +0530\r\n";
        deliver(envelope, to, head + String.join("\r\n", lines) + "\r\n");
        return awaitSorted(to, "id:" + id);
    }

    /**
     * Says that a mail did not arrive, as mail servers do (RFC 3464).
     *
     * @param to the address that the mail had as its envelope's sender
     * @param recipient whom it did not reach
     */
    public InboundMailRecord bounce(String to, String recipient, String status) throws MessagingException {
        return bringAs(
                "<>",
                to,
                "From: Mail Delivery System <mailer-daemon@there.example>",
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "It could not be delivered.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; there.example",
                "",
                "Final-Recipient: rfc822; " + recipient,
                "Action: failed",
                "Status: " + status,
                "",
                "--b--");
    }

    /** Sends these bytes; {@code <>} is the null sender. */
    public void deliver(String envelope, String to, String raw) throws MessagingException {
        var session = session();
        var message = new SMTPMessage(session, new ByteArrayInputStream(raw.getBytes(UTF_8)));
        message.setEnvelopeFrom(envelope);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, InternetAddress.parse(to));
        }
    }

    /** Waits for the end of a mail, by its recipient and what it is known by. */
    public InboundMailRecord awaitSorted(String to, String identity) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> db.fetchAny(
                                INBOUND_MAIL,
                                INBOUND_MAIL.RECIPIENT.eq(to),
                                INBOUND_MAIL.IDENTITY.eq(identity),
                                INBOUND_MAIL.STATE.ne("RECEIVED")),
                        found -> found != null);
    }

    public int port() {
        return server.port();
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.localhost", "there.example");
        properties.setProperty("mail.smtp.sendpartial", "false");
        return Session.getInstance(properties);
    }

    /** Sends over a connection that the caller opens. */
    public Transport transport() throws MessagingException {
        return session().getTransport("smtp");
    }
}
