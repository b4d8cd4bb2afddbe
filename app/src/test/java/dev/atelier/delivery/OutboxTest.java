package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.WholeHouse;
import dev.atelier.delivery.StubbornServer.Way;
import dev.atelier.testing.MovableClock;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

@WholeHouse
class OutboxTest {

    @Autowired
    JavaMailSender mail;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private final String meera = "meera." + UUID.randomUUID() + "@example.org";
    private RelayWorld world;

    @BeforeEach
    void begin() {
        world = new RelayWorld(db, clock);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void mailGoesOutWithItsTransactionOrNotAtAll() throws Exception {
        world.relay();
        transaction.executeWithoutResult(undone -> {
            send("never@example.org", "Never written");
            undone.setRollbackOnly();
        });
        transaction.executeWithoutResult(done -> send(meera, "Come on in"));

        world.awaitState(meera, State.SENT);
        var received = world.received(meera);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Come on in");
        assertThat(received.getFirst().getSentDate()).isEqualTo(clock.instant());
        assertThat(received.getFirst().getMessageID())
                .isEqualTo(db.fetchSingle(MAIL).getMessageId());
        assertThat(db.fetchSingle(MAIL).getRaw()).as("the text, kept no longer").isNull();
        assertThat(world.receivedInAll()).isEqualTo(1);
    }

    @Test
    void eachRecipientIsADispatchAndNobodySeesTheBlindCopies() throws Exception {
        var message = new SMTPMessage(jakarta.mail.Session.getInstance(new java.util.Properties()));
        message.setFrom(new InternetAddress("atelier@example.org"));
        message.setRecipients(RecipientType.TO, meera + ", ravi@example.org");
        message.setRecipients(RecipientType.BCC, "archive@example.org");
        message.setSubject("To three");
        message.setText("Hello");
        message.setEnvelopeFrom("<>");
        mail.send(message);

        assertThat(db.fetchCount(DISPATCH)).isEqualTo(3);
        assertThat(db.fetchSingle(MAIL).getEnvelopeFrom()).isEmpty();
        assertThat(new String(db.fetchSingle(MAIL).getRaw(), StandardCharsets.UTF_8))
                .doesNotContain("archive");
        // GreenMail forgets the null sender, so it can't be asked here.
        try (var server = new StubbornServer(Way.TAKES_EVERYTHING)) {
            world.relay(server.port());
            world.awaitQuiet();
            assertThat(server.whole())
                    .hasSize(3)
                    .allSatisfy(whole -> assertThat(whole).contains("Message-ID: "));
            assertThat(server.commands())
                    .contains("RCPT TO:<" + meera + ">", "RCPT TO:<ravi@example.org>", "RCPT TO:<archive@example.org>")
                    .filteredOn(line -> line.startsWith("MAIL"))
                    .containsOnly("MAIL FROM:<>");
        }
    }

    @Test
    void aMailThatIsTooLargeIsRefusedAtOnce() {
        assertThatThrownBy(() -> send(meera, "x".repeat(26_000_000)))
                .isInstanceOf(MailPreparationException.class)
                .hasMessageContaining("send a link instead");
        assertThat(db.fetchCount(MAIL)).isZero();
    }

    private void send(String to, String words) {
        try {
            MimeMessage message = mail.createMimeMessage();
            message.setFrom(new InternetAddress("atelier@example.org"));
            message.setRecipients(RecipientType.TO, to);
            message.setSubject(words.substring(0, Math.min(60, words.length())));
            message.setText(words);
            mail.send(message);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
