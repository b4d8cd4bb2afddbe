package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.Admins;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.SentMails;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Whoever answers otherwise than 2xx, or not at all. */
@ModuleTest
class TroubledReceiverTest extends WebhookWorld {

    @Autowired
    SentMails mails;

    @TestConfiguration
    static class Run {
        @Bean
        Admins admins() {
            return () -> List.of(new Admins.Admin(UUID.randomUUID(), "Latha", "latha@example.org"));
        }
    }

    @BeforeEach
    void noMailYet() {
        mails.forget();
    }

    @Test
    void anErrorIsTriedAgainUnderTheSameId() throws Exception {
        var receiver = receiver().answering(Receiver.status(500));
        var webhook = subscribe(receiver.url());
        opened();
        turns();
        assertThat(states()).containsExactly("WAITING");
        receiver.answering(Receiver.status(200));
        clock.move(Duration.ofSeconds(7));
        assertThat(courier.turn()).isFalse();
        clock.move(Duration.ofSeconds(6));
        turns();
        assertThat(states()).containsExactly("DONE");
        assertThat(receiver.heard())
                .extracting(Receiver.Heard::id)
                .hasSize(2)
                .containsOnly(receiver.heard().getFirst().id());
        assertThat(receiver.heard()).extracting(Receiver.Heard::time).doesNotHaveDuplicates();
        assertThat(attempts(webhook))
                .extracting(Deliveries.Attempt::status, Deliveries.Attempt::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(200, "Said 200"),
                        org.assertj.core.groups.Tuple.tuple(500, "Said 500"));
    }

    @Test
    void whoAsksForQuietIsLeftInPeaceForSoLong() throws Exception {
        var receiver = receiver().answering(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            exchange.sendResponseHeaders(429, -1);
        });
        subscribe(receiver.url());
        opened();
        opened();
        turns();
        clock.move(Duration.ofMinutes(59));
        turns();
        assertThat(receiver.heard()).hasSize(1);
        receiver.answering(Receiver.status(200));
        clock.move(Duration.ofMinutes(1));
        turns();
        assertThat(receiver.heard()).hasSize(3);
        assertThat(states()).containsExactly("DONE", "DONE");
    }

    @Test
    void whoeverSaysGoneIsSwitchedOff() throws Exception {
        var receiver = receiver().answering(Receiver.status(410));
        var webhook = subscribe(receiver.url());
        opened();
        turns();
        assertThat(states()).containsExactly("FAILED");
        assertThat(webhooks.webhook(webhook).standing().on()).isFalse();
        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0].toString()).contains("latha@example.org");
            assertThat(mail.getSubject()).isEqualTo("A webhook went off: Website");
            assertThat((String) mail.getContent()).contains("410", "http://localhost:8080/admin/webhooks/" + webhook);
        });
        opened();
        assertThat(states()).hasSize(1);
        webhooks.turn(webhook, true);
        opened();
        turns();
        assertThat(receiver.heard()).hasSize(2);
    }

    @Test
    void whoeverIsSilentIsHungUpOn() throws Exception {
        var receiver = receiver().answering(exchange -> Thread.sleep(30_000));
        var webhook = subscribe(receiver.url());
        opened();
        var begun = System.nanoTime();
        courier.turn();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(attempts(webhook).getFirst().words()).isEqualTo("No answer within 3 s.");
        assertThat(attempts(webhook).getFirst().status()).isNull();
    }

    @Test
    void anAnswerWithoutEndIsReadNoFurtherThanItsBeginning() throws Exception {
        var receiver = receiver().answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var piece = "\0 and so on ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (var megabytes = 0; megabytes < 10_000; megabytes++) {
                exchange.getResponseBody().write(piece);
            }
        });
        var webhook = subscribe(receiver.url());
        opened();
        turns();
        assertThat(states()).containsExactly("DONE");
        assertThat(attempts(webhook).getFirst().words())
                .hasSize(FirstBytes.MOST)
                .startsWith("\uFFFD and so on");
    }

    @Test
    void nobodyIsLedElsewhere() throws Exception {
        var receiver = receiver().answering(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        var webhook = subscribe(receiver.url());
        opened();
        turns();
        assertThat(receiver.only().path()).isEqualTo("/hook");
        assertThat(attempts(webhook).getFirst().status()).isEqualTo(307);
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void nothingIsSentIntoTheHouseUnlessTheOperatorSaysSo() throws Exception {
        var receiver = receiver();
        subscribe(receiver.url().replace("http:", "https:"));
        opened();
        var careful = new Posting(DestinationsTest.destinations(false), DestinationsTest.settings(false));
        var outcome = careful.post(lanes.claim().orElseThrow(), clock.instant());
        assertThat(outcome.words()).contains("private network");
        assertThat(receiver.heard()).isEmpty();
    }
}
