package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.Trouble;
import dev.atelier.mentorship.mailing.World;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class LmtpTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    LmtpServer server;

    @Autowired
    Trouble trouble;

    @Autowired
    DSLContext db;

    Run run;
    Run other;
    LearnerFacts meera;
    LmtpClient client;
    String id;

    @BeforeEach
    void aMonthHasBegun() throws IOException {
        id = UUID.randomUUID() + "@there.example";
        run = world.run("Ravi");
        other = world.run("Priya");
        meera = world.completes(run, "Meera");
        world.completes(other, "Arjun");
        client = LmtpClient.introduced(server.port());
    }

    @AfterEach
    void quiet() throws IOException {
        trouble.giveBack();
        client.close();
    }

    @Test
    void eachRecipientHasAnAnswerAndARowOfTheirOwn() throws Exception {
        var answers = client.deliver(
                meera.address(), List.of(world.mailbox(run), "postmaster@localhost", world.mailbox(run)), mail());
        assertThat(answers).hasSize(3).allMatch(answer -> answer.startsWith("250 2.0.0"));
        assertThat(postman.awaitSorted(world.mailbox(run), "id:" + id).getState())
                .isEqualTo("DELIVERED");
        assertThat(postman.awaitSorted("postmaster@localhost", "id:" + id).getState())
                .isEqualTo("HELD");
        assertThat(rows()).as("named twice, stored once").isEqualTo(2);
        assertThat(client.say("NOOP")).isEqualTo("250 2.0.0 Ok");
    }

    @Test
    void theBytesAreThoseThatCameWithoutTheDots() throws Exception {
        client.deliver("", List.of(world.mailbox(run)), mail() + "..\r\n...three\r\n");
        var kept = postman.awaitSorted(world.mailbox(run), "id:" + id);
        assertThat(kept.getSender()).isEmpty();
        assertThat(new String(kept.getRaw(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(mail() + ".\r\n..three\r\n");
    }

    @Test
    void whoIsNotHereIsRefusedAndTheOthersGetTheirMail() throws Exception {
        client.say("MAIL FROM:<" + meera.address() + "> SIZE=1000 BODY=8BITMIME SMTPUTF8");
        assertThat(client.say("RCPT TO:<somebody@localhost>")).startsWith("550 5.1.1");
        assertThat(client.say("RCPT TO:<" + world.mailbox(run) + ">")).startsWith("250 2.1.5");
        assertThat(client.say("RCPT TO:<reply+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@localhost>"))
                .startsWith("550 5.1.1");
        assertThat(client.say("DATA")).startsWith("354");
        client.send(mail() + ".\r\n");
        assertThat(client.answer()).startsWith("250 2.0.0");
        assertThat(client.say("RSET")).as("one answer, and no more").isEqualTo("250 2.0.0 Ok");
        assertThat(rows()).isOne();
    }

    @Test
    void aStoreThatFailsForAllAnswersEachOfThem() throws Exception {
        var both = List.of(world.mailbox(run), world.mailbox(other));
        trouble.takeAway("inbound_mail");
        var answers = client.deliver(meera.address(), both, mail());
        trouble.giveBack();
        assertThat(answers).hasSize(2).allMatch(answer -> answer.startsWith("451 4.3.0"));
        assertThat(rows()).isZero();
    }

    @Test
    void aStoreThatFailsForOneIsAskedAgainForThatOneAlone() throws Exception {
        trouble.takeAwayOnce("insert into \"mentorship\".\"inbound_mail\"", 1);
        var all = List.of(world.mailbox(run), world.mailbox(other), "abuse@localhost");
        var answers = client.deliver(meera.address(), all, mail());
        assertThat(answers.stream().map(answer -> answer.substring(0, 3))).containsExactly("250", "451", "250");
        trouble.giveBack();
        assertThat(client.deliver(meera.address(), List.of(world.mailbox(other)), mail()))
                .containsExactly("250 2.0.0 Stored, and on its way");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void whileTheDatabaseIsAwayTheRelayKeepsTheMail() throws Exception {
        var mailbox = world.mailbox(run);
        client.say("MAIL FROM:<" + meera.address() + ">");
        trouble.takeAway("mailbox");
        assertThat(client.say("RCPT TO:<" + mailbox + ">")).startsWith("451 4.3.0");
    }

    @Test
    void aMailThatCouldBeReadAsTwoIsRefusedAndTheTalkGoesOn() throws Exception {
        var answers = client.deliver(
                meera.address(),
                List.of(world.mailbox(run), "abuse@localhost"),
                mail() + "words\n.\r\nMAIL FROM:<x@y.example>\r\n");
        assertThat(answers).hasSize(2).allMatch(answer -> answer.startsWith("550 5.6.0"));
        assertThat(client.say("NOOP")).startsWith("250");
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsTooLargeOrGoesInCirclesIsRefusedForEach() throws Exception {
        var line = "x".repeat(70) + "\r\n";
        var both = List.of(world.mailbox(run), "abuse@localhost");
        assertThat(client.deliver(meera.address(), both, mail() + line.repeat(26 * 1024 * 1024 / line.length())))
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("552 5.3.4"));
        assertThat(client.deliver(meera.address(), both, "Received: from a by b\r\n".repeat(51) + mail()))
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("554 5.4.6"));
        assertThat(client.say("MAIL FROM:<a@b.example> SIZE=99999999999999999999 BODY=8BITMIME"))
                .startsWith("552 5.3.4");
        assertThat(client.say("MAIL FROM:<a@b.example> SIZE=26214400")).startsWith("250");
        assertThat(rows()).isZero();
    }

    private String mail() {
        return "From: " + meera.address() + "\r\nMessage-ID: <" + id + ">\r\nSubject: By LMTP\r\n\r\nWords.\r\n";
    }

    private int rows() {
        return db.fetchCount(INBOUND_MAIL, INBOUND_MAIL.IDENTITY.eq("id:" + id));
    }
}
