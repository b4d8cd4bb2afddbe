package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.testing.ModuleTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ModuleTest
class DeliveringTest extends WebhookWorld {

    @Test
    void whatHappensIsToldSigned() throws Exception {
        var receiver = receiver();
        var secret = Secret.random();
        subscribe(receiver.url(), Optional.of(secret));
        opened();
        turns();
        var heard = receiver.only();
        assertThat(heard.body())
                .startsWith("{\"id\":\"" + heard.id() + "\",\"type\":\"cohort.opened\",\"time\":\"2")
                .contains(
                        "\"version\":1",
                        "\"data\":{\"cohort\":{\"id\":\"" + cohort,
                        "\"begins\":\"2023-08-05T04:00:00Z\"")
                .doesNotContain("Ravi", "ravi@example.org", "meet.example.org");
        assertThat(heard.signatures())
                .isEqualTo(secret.signature(heard.id(), Long.parseLong(heard.time()), heard.body()));
        assertThat(states()).containsExactly("DONE");
    }

    @Test
    void aReleaseIsToldAndOnlyWhatWasChosen() throws Exception {
        var receiver = receiver();
        subscribe(receiver.url(), List.of("agenda.released"));
        opened();
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        turns();
        assertThat(receiver.only().body()).contains("\"type\":\"agenda.released\"", "\"release\":1,\"tentative\":true");
    }

    @Test
    void whatWasTakenBackIsNotTold() {
        subscribe(receiver().url());
        transaction.executeWithoutResult(status -> {
            opened();
            assertThat(states()).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(states()).isEmpty();
    }

    @Test
    void whatIsToldToOneComesInOrder() throws Exception {
        var receiver = receiver();
        subscribe(receiver.url());
        opened();
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        opened();
        turns();
        assertThat(receiver.heard())
                .extracting(heard -> heard.body().replaceAll(".*\"type\":\"([a-z.]+)\".*", "$1"))
                .containsExactly("cohort.opened", "agenda.released", "cohort.opened");
    }

    @Test
    void forADayTwoSecretsSign() throws Exception {
        var receiver = receiver();
        var former = Secret.random();
        var webhook = subscribe(receiver.url(), Optional.of(former));
        var secret = webhooks.rotate(webhook);
        opened();
        turns();
        clock.move(Webhooks.BOTH_SECRETS.plusSeconds(1));
        opened();
        turns();
        var both = receiver.heard().getFirst();
        assertThat(both.signatures().split(" "))
                .containsExactly(
                        secret.signature(both.id(), Long.parseLong(both.time()), both.body()),
                        former.signature(both.id(), Long.parseLong(both.time()), both.body()));
        assertThat(receiver.heard().getLast().signatures()).doesNotContain(" ");
    }

    @Test
    void oldDeliveriesAreForgotten() throws Exception {
        subscribe(receiver().url());
        opened();
        turns();
        clock.move(Duration.ofDays(29));
        assertThat(deliveries.forget()).isZero();
        clock.move(Duration.ofDays(2));
        assertThat(deliveries.forget()).isEqualTo(1);
    }
}
