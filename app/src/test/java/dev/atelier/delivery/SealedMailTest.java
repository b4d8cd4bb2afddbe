package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.WholeHouse;
import dev.atelier.testing.MovableClock;
import jakarta.mail.Message.RecipientType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.jdkim.exceptions.FailException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/** Signed mail that really goes over SMTP. */
@WholeHouse
class SealedMailTest {

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    dev.atelier.delivery.page.Templates templates;

    @TempDir
    Path folder;

    private final String meera = "meera." + UUID.randomUUID() + "@example.org";
    private RelayWorld world;
    private Seal seal;

    @BeforeEach
    void begin() throws Exception {
        world = new RelayWorld(db, clock);
        seal = new Seal(
                new DkimSettings(
                        "workshops.example.org", "s1", SealTest.write(folder.resolve("key.pem"), "RSA", 2_048)),
                "Atelier <atelier@workshops.example.org>");
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void whoeverGetsAMailCanTellThatItIsOurs() throws Exception {
        send("Grüße, meera. \n.\n..two dots\nA line of " + "many words ".repeat(200) + "\n\n\n");
        world.relay();
        world.awaitState(meera, State.SENT);
        var received = whole(world.received(meera).getFirst());
        assertThat(received).contains("DKIM-Signature: ", "s=s1;");
        SealTest.verify(seal, received);
        assertThatThrownBy(() -> SealTest.verify(seal, received.replace("two dots", "three dots")))
                .isInstanceOf(FailException.class);
        assertThatThrownBy(() -> SealTest.verify(seal, received.replace("Your_question", "My_question")))
                .isInstanceOf(FailException.class);
    }

    @Test
    void whatIsTriedAgainIsTheSameToTheByte() {
        send("Once.");
        var before = db.fetchSingle(MAIL).getRaw();
        clock.move(java.time.Duration.ofDays(1));
        assertThat(db.fetchSingle(MAIL).getRaw()).isEqualTo(before);
        assertThat(new String(before, StandardCharsets.US_ASCII))
                .startsWith("DKIM-Signature: ")
                .doesNotContain("archive@");
    }

    @Test
    void anAdminReadsWhatToPublish() {
        var page = templates
                .mail(MailWords.page(Optional.empty(), List.of(), Map.of(), seal.published()))
                .render();
        assertThat(page)
                .contains(
                        "Mail is signed for workshops.example.org",
                        "s1._domainkey.workshops.example.org",
                        "v=DKIM1; k=rsa; p=");
        assertThat(templates
                        .mail(MailWords.page(Optional.empty(), List.of(), Map.of(), Optional.empty()))
                        .render())
                .doesNotContain("signed");
    }

    private void send(String words) {
        var letterbox = new Letterbox(
                db, clock, new Doorbell(), RelayWorld.QUICK, new Sealing(clock, seal, "workshops.example.org"));
        transaction.executeWithoutResult(begun -> {
            try {
                var message = new JavaMailSenderImpl().createMimeMessage();
                var mail = new MimeMessageHelper(message, true, "UTF-8");
                mail.setFrom("atelier@workshops.example.org", "Rávi via Atelier");
                mail.setTo(meera);
                mail.setSubject("Your question, answered at a length that makes the header fold: Gesichter und Hände");
                mail.setText(words, "<p>" + words + "</p>");
                message.addRecipients(RecipientType.BCC, "archive@example.org");
                letterbox.drop(List.of(message));
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static String whole(jakarta.mail.internet.MimeMessage message) throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
