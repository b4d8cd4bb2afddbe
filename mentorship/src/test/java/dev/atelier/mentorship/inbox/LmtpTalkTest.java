package dev.atelier.mentorship.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.post.MailSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class LmtpTalkTest {

    @Autowired
    LmtpServer server;

    @Autowired
    LmtpReception reception;

    @Autowired
    LmtpVerbs verbs;

    @Autowired
    InboxSettings settings;

    @Autowired
    MailSettings mail;

    @Test
    void itSaysWhatItCan() throws Exception {
        try (var client = new LmtpClient(server.port())) {
            assertThat(client.answer()).startsWith("220 localhost");
            assertThat(client.say("LHLO there.example").lines())
                    .containsExactly(
                            "250-localhost",
                            "250-PIPELINING",
                            "250-8BITMIME",
                            "250-SMTPUTF8",
                            "250-ENHANCEDSTATUSCODES",
                            "250 SIZE 26214400");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HELO there.example | 500 5.5.1",
                "EHLO there.example | 500 5.5.1",
                "BDAT 10 LAST | 500 5.5.1",
                "STARTTLS | 500 5.5.1",
                "LHLO | 501 5.5.4",
                "MAIL FROM: | 501 5.5.4",
                "MAIL FROM:a@b.example | 501 5.5.4",
                "MAIL FROM:<a b@c.example> | 501 5.5.4",
                "MAIL FROM:<a@b.example> RET=FULL | 555 5.5.4",
                "MAIL FROM:<a@b.example> BODY=BINARYMIME | 555 5.5.4",
                "MAIL FROM:<a@b.example> SIZE=many | 555 5.5.4",
                "mail from: <\"a>b\"@c.example> size=5 | 250 2.1.0",
                "MAIL FROM:<> | 250 2.1.0",
                "RCPT TO:<postmaster> | 503 5.5.1",
                "DATA | 503 5.5.1",
                "RSET | 250 2.0.0",
                "VRFY postmaster | 252 2.5.2",
                "HELP | 214 2.0.0",
                "WHAT | 500",
                "QUIT | 221 2.0.0"
            })
    void eachWordHasItsAnswer(String said, String answer) throws Exception {
        try (var client = LmtpClient.introduced(server.port())) {
            assertThat(client.say(said)).startsWith(answer);
        }
    }

    @Test
    void thingsGoInTheirOrder() throws Exception {
        try (var client = new LmtpClient(server.port())) {
            client.answer();
            assertThat(client.say("MAIL FROM:<a@b.example>")).startsWith("503 5.5.1");
            client.say("LHLO there.example");
            assertThat(client.say("MAIL FROM:<a@b.example>")).startsWith("250");
            assertThat(client.say("MAIL FROM:<a@b.example>")).startsWith("503 5.5.1");
            assertThat(client.say("RCPT TO:postmaster")).startsWith("501 5.5.4");
            assertThat(client.say("RCPT TO:<postmaster> NOTIFY=NEVER")).startsWith("555 5.5.4");
            assertThat(client.say("DATA")).as("nobody to deliver to").startsWith("503 5.5.1");
            assertThat(client.say("LHLO there.example")).startsWith("250");
            assertThat(client.say("RCPT TO:<postmaster>"))
                    .as("a new LHLO forgets")
                    .startsWith("503");
        }
    }

    @Test
    void manyWordsAtOnceAreAnsweredInTheirOrder() throws Exception {
        try (var client = LmtpClient.introduced(server.port())) {
            client.send("MAIL FROM:<a@b.example>\r\nRCPT TO:<nobody@localhost>\r\nRCPT TO:<postmaster>\r\nDATA\r\n");
            assertThat(client.answer()).startsWith("250 2.1.0");
            assertThat(client.answer()).startsWith("550 5.1.1");
            assertThat(client.answer()).startsWith("250 2.1.5");
            assertThat(client.answer()).startsWith("354");
            client.send("Subject: At once\r\n\r\nx\r\n.\r\nQUIT\r\n");
            assertThat(client.answer()).startsWith("250 2.0.0");
            assertThat(client.answer()).startsWith("221 2.0.0");
            assertThat(client.answer()).isEmpty();
        }
    }

    @Test
    void moreThanAHundredRecipientsNeedASecondMail() throws Exception {
        try (var client = LmtpClient.introduced(server.port())) {
            client.say("MAIL FROM:<a@b.example>");
            for (var number = 0; number < InboxServer.MOST_RECIPIENTS; number++) {
                assertThat(client.say("RCPT TO:<postmaster>")).startsWith("250");
            }
            assertThat(client.say("RCPT TO:<postmaster>")).startsWith("452 4.5.3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOP\nNOOP", "NOOP\rNOOP"})
    void aLineThatCouldBeReadAsTwoEndsTheTalk(String line) throws Exception {
        try (var client = LmtpClient.introduced(server.port())) {
            assertThat(client.say(line)).startsWith("501");
            assertThat(client.answer()).isEmpty();
        }
    }

    @Test
    void aLineWithoutEndEndsTheTalk() throws Exception {
        try (var client = LmtpClient.introduced(server.port())) {
            assertThat(client.say("NOOP " + "x".repeat(2_000))).startsWith("501");
        }
    }

    @Test
    void oneConnectionTooManyIsSentAwayForNow() throws Exception {
        var clients = new ArrayList<LmtpClient>();
        try {
            for (var number = 0; number < InboxServer.MOST_CONNECTIONS; number++) {
                var client = new LmtpClient(server.port());
                clients.add(client);
                assertThat(client.answer()).startsWith("220");
            }
            try (var oneMore = new LmtpClient(server.port())) {
                assertThat(oneMore.answer()).startsWith("421");
            }
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MAIL FROM:<a@b.example>\r\nRCPT TO:<postmaster>\r\nDATA\r\nSubject: and then\r\n"})
    void whoeverFallsSilentIsHungUpOn(String before) throws IOException {
        var hasty = new LmtpServer(reception, verbs, new LmtpSettings(0, Duration.ofSeconds(1)), settings, mail);
        hasty.start();
        try (var client = LmtpClient.introduced(hasty.port())) {
            client.send(before);
            String answer;
            do {
                answer = client.answer();
            } while (answer.startsWith("250") || answer.startsWith("354"));
            assertThat(answer).startsWith("421");
            assertThat(client.answer()).isEmpty();
        } finally {
            hasty.stop();
        }
    }

    @Test
    void nobodyListensUnlessAPortIsSet() {
        var off = new LmtpServer(reception, verbs, new LmtpSettings(null, Duration.ofMinutes(5)), settings, mail);
        off.start();
        assertThat(off.isRunning()).isFalse();
        assertThat(off.port()).isZero();
    }
}
