package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.Trouble;
import dev.atelier.mentorship.mailing.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class ReceptionTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    Trouble trouble;

    @Autowired
    DSLContext db;

    Run run;
    LearnerFacts meera;

    @BeforeEach
    void aMonthHasBegun() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reply+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@localhost",
                "mentor+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@localhost",
                "reply+short@localhost",
                "somebody@localhost",
                "atelier@elsewhere.example"
            })
    void whoIsNotHereIsRefusedBeforeTheMailIsSent(String address) {
        assertThatThrownBy(() -> postman.deliver(meera.address(), address, "Subject: x\r\n\r\ny"))
                .hasStackTraceContaining("550 5.1.1");
        assertThat(db.fetchExists(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmaster@localhost", "abuse@LocalHost"})
    void thePostmasterIsThereAndAPersonReadsIt(String address) throws Exception {
        var mail = postman.bring("someone@there.example", address, "Subject: Hello", "", "Is anybody there?");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getReason()).isEqualTo("for the postmaster");
    }

    @Test
    void theEnvelopeIsKeptAsItWasTold() throws Exception {
        var mail = postman.bring(meera.address(), world.mailbox(run), "Subject: Hello", "", "There.");
        assertThat(mail.getSender()).isEqualTo(meera.address());
        assertThat(mail.getRecipient()).isEqualTo(world.mailbox(run));
        assertThat(mail.getClient()).isEqualTo("127.0.0.1");
        assertThat(mail.getHelo()).isEqualTo("there.example");
        assertThat(new String(mail.getRaw(), US_ASCII)).contains("Subject: Hello\r\n\r\nThere.\r\n");
    }

    @Test
    void aNullSenderIsTakenAndNeverAnswered() throws Exception {
        var mail = postman.bringAs(
                "<>", world.mailbox(run), "From: <mailer-daemon@there.example>", "Subject: Failure", "", "No.");
        assertThat(mail.getSender()).isEmpty();
        assertThat(mail.getState()).isIn("BOUNCE", "AUTO_REPLY");
    }

    @Test
    void theSameMailTwiceIsHeardOnce() throws Exception {
        var raw = "From: " + meera.address() + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@there.example>\r\nSubject: Once\r\n\r\nOnce.\r\n";
        postman.deliver(meera.address(), world.mailbox(run), raw);
        postman.deliver(meera.address(), world.mailbox(run), "Received: again\r\n" + raw);
        var identity = "id:" + raw.substring(raw.indexOf('<') + 1, raw.indexOf('>'));
        postman.awaitSorted(world.mailbox(run), identity);
        assertThat(db.fetch(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq(identity)))
                .extracting(mail -> mail.getState())
                .contains("DUPLICATE")
                .hasSize(2);
    }

    @Test
    void aMailWithoutANameIsKnownByItsBytes() throws Exception {
        var raw = "From: " + meera.address() + "\r\nSubject: Nameless " + UUID.randomUUID() + "\r\n\r\nNo name.\r\n";
        postman.deliver(meera.address(), world.mailbox(run), raw);
        postman.deliver(meera.address(), world.mailbox(run), raw);
        var copies = db.fetch(INBOUND_MAIL, INBOUND_MAIL.RECIPIENT.eq(world.mailbox(run)));
        assertThat(copies).hasSize(2).allMatch(mail -> mail.getIdentity().startsWith("sha256:"));
    }

    @Test
    void whileTheDatabaseIsAwayTheSenderKeepsTheMail() {
        try {
            trouble.takeAway("inbound_mail");
            assertThatThrownBy(() -> postman.deliver(
                            meera.address(), world.mailbox(run), "From: " + meera.address() + "\r\n\r\nx"))
                    .hasStackTraceContaining("451 4.3.0");
            trouble.takeAway("mailbox");
            assertThatThrownBy(() ->
                            postman.deliver(meera.address(), mailboxOf("a"), "From: " + meera.address() + "\r\n\r\nx"))
                    .hasStackTraceContaining("451 4.3.0");
        } finally {
            trouble.giveBack();
        }
    }

    @Test
    void aMailThatIsTooLargeIsRefused() {
        var line = "x".repeat(70) + "\r\n";
        assertThatThrownBy(() -> postman.deliver(
                        meera.address(),
                        world.mailbox(run),
                        "From: " + meera.address() + "\r\n\r\n" + line.repeat(26 * 1024 * 1024 / line.length())))
                .hasStackTraceContaining("552");
    }

    @Test
    void aMailInCirclesEnds() {
        assertThatThrownBy(() -> postman.deliver(
                        meera.address(), world.mailbox(run), "Received: from a by b\r\n".repeat(51) + "\r\nx"))
                .hasStackTraceContaining("554 5.4.6");
    }

    @Test
    void onlyALineOfItsOwnEndsAMail() throws Exception {
        var id = UUID.randomUUID() + "@there.example";
        var smuggled = "From: " + meera.address() + "\r\nMessage-ID: <" + id
                + ">\r\nSubject: One\r\n\r\nwords\n.\nMAIL FROM:<x@y.example>\r\nmore\r\n";
        var answers = talk(
                "HELO there.example\r\n",
                "MAIL FROM:<" + meera.address() + ">\r\n",
                "RCPT TO:<" + world.mailbox(run) + ">\r\n",
                "DATA\r\n",
                smuggled + ".\r\n",
                "QUIT\r\n");
        assertThat(answers).last().asString().startsWith("221");
        var mail = postman.awaitSorted(world.mailbox(run), "id:" + id);
        assertThat(new String(mail.getRaw(), US_ASCII)).contains("MAIL FROM:<x@y.example>\r\nmore");
    }

    @Test
    void withoutACertificateNoEncryptionIsOffered() throws Exception {
        var answers = talk("HELO there.example\r\n", "STARTTLS\r\n");
        assertThat(answers).last().asString().startsWith("454");
    }

    private java.util.List<String> talk(String... lines) throws IOException {
        var answers = new java.util.ArrayList<String>();
        try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), postman.port());
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            socket.setSoTimeout(10_000);
            answers.add(in.readLine());
            for (var line : lines) {
                socket.getOutputStream().write(line.getBytes(US_ASCII));
                socket.getOutputStream().flush();
                answers.add(in.readLine());
            }
        }
        return answers;
    }

    private static String mailboxOf(String letter) {
        return "mentor+" + letter.repeat(32) + "@localhost";
    }
}
