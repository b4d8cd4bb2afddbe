package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.Admins;
import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class DeliveringTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    KnownCohorts cohorts;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Lanes lanes;

    @Autowired
    Courier courier;

    @Autowired
    SentMails mails;

    @TestConfiguration
    static class Run {
        @Bean
        Admins admins() {
            return () -> List.of(new Admins.Admin(UUID.randomUUID(), "Latha", "latha@example.org"));
        }
    }

    private final List<Receiver> receivers = new ArrayList<>();
    private WorkshopId workshop;
    private CohortId cohort;

    @BeforeEach
    void aCohort() {
        db.execute("delete from event.webhook");
        mails.forget();
        var world = new World(db);
        workshop = world.workshop("Mastering Stable Diffusion");
        cohort = world.cohort(workshop, CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        db.execute(
                "update event.cohort set online_link = 'https://meet.example.org/secret' where id = ?", cohort.value());
    }

    @AfterEach
    void everybodyGoesHome() {
        receivers.forEach(Receiver::close);
    }

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
    void oneWhoIsAwayHoldsUpNobody() throws Exception {
        var away = receiver();
        var webhook = subscribe(away.url());
        away.close();
        var receiver = receiver();
        subscribe(receiver.url());
        for (var fact = 0; fact < 5; fact++) {
            opened();
        }
        turns();
        assertThat(receiver.heard()).hasSize(5);
        // One look at who is away, and then a rest.
        assertThat(deliveries.list(webhook, Optional.empty(), Optional.empty()).stream()
                        .mapToInt(delivery -> delivery.attempts().size())
                        .sum())
                .isEqualTo(1);
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
    void whatACrashLeftOnTheWayLeavesAgainUnderTheSameId() throws Exception {
        var receiver = receiver();
        subscribe(receiver.url());
        opened();
        var crashed = lanes.claim().orElseThrow();
        assertThat(courier.turn()).isFalse();
        clock.move(Lanes.LEASE.plusSeconds(1));
        turns();
        assertThat(receiver.only().id()).isEqualTo(crashed.parcel().message().toString());
        // It was not dead, only slow: what it says now changes nothing.
        var late = new Outcome.Unreached("The connection broke.", Duration.ZERO);
        var then = Consequence.of(crashed, late, clock.instant(), Duration.ofDays(5), new java.util.Random(7));
        assertThat(lanes.settle(crashed, late, then)).isFalse();
        assertThat(states()).containsExactly("DONE");
    }

    @Test
    void fourInstancesTellEachReceiverEachFactOnce() throws Exception {
        var all = List.of(receiver(), receiver(), receiver());
        all.forEach(receiver -> subscribe(receiver.answering(exchange -> {
                    Thread.sleep(5);
                    Receiver.status(204).answer(exchange);
                })
                .url()));
        for (var fact = 0; fact < 20; fact++) {
            opened();
        }
        var start = new CyclicBarrier(4);
        Callable<Void> instance = () -> {
            start.await();
            for (var idle = 0; idle < 40; ) {
                idle = courier.turn() ? 0 : idle + 1;
                Thread.sleep(1);
            }
            return null;
        };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(java.util.Collections.nCopies(4, instance))) {
                done.get();
            }
        }
        for (var receiver : all) {
            assertThat(receiver.heard())
                    .extracting(Receiver.Heard::id)
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }
    }

    /** The control: it is the claim that keeps a second instance from sending what is on its way. */
    @Test
    void withoutItsClaimADeliveryLeavesTwice() throws Exception {
        var receiver = receiver();
        subscribe(receiver.answering(exchange -> {
                    // As if nobody had claimed it: another instance looks while this one is still sending.
                    db.execute("update event.webhook set lease_until = null");
                    receiver.answering(Receiver.status(200));
                    courier.turn();
                    Receiver.status(200).answer(exchange);
                })
                .url());
        opened();
        courier.turn();
        assertThat(receiver.heard()).hasSize(2);
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

    @Test
    void aChatIsToldInASentenceOfItsOwnWorkshop() throws Exception {
        db.execute("update event.workshop set title = '<!channel> & @all' where id = ?", workshop.value());
        var slack = receiver();
        chat(workshop, Form.TEXT, slack.url());
        var other = receiver();
        chat(new World(db).workshop("Printing with type"), Form.CONTENT, other.url());
        opened();
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        turns();
        assertThat(slack.heard())
                .extracting(Receiver.Heard::body)
                .containsExactly(
                        "{\"text\":\"Seats are given out now: &lt;!channel&gt; &amp; @\u200ball, Sat 5 August 2023."
                                + " http://localhost:8080/cohorts/" + cohort + "\"}",
                        "{\"text\":\"The agenda is out (tentative, release 1): &lt;!channel&gt; &amp; @\u200ball,"
                                + " Sat 5 August 2023. http://localhost:8080/cohorts/" + cohort + "\"}");
        assertThat(slack.heard().getFirst().signatures()).isEqualTo("null");
        assertThat(other.heard()).isEmpty();
    }

    @Test
    void discordIsToldInItsOwnWordsAndOfADraftNothing() throws Exception {
        var discord = receiver().answering(Receiver.status(204));
        chat(workshop, Form.CONTENT, discord.url());
        db.execute("update event.cohort set status = 'DRAFT' where id = ?", cohort.value());
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        db.execute("update event.cohort set status = 'OPEN' where id = ?", cohort.value());
        opened();
        turns();
        assertThat(discord.only().body())
                .startsWith("{\"content\":\"Seats are given out now: Mastering Stable Diffusion")
                .endsWith("\"allowed_mentions\":{\"parse\":[]}}");
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

    private Receiver receiver() {
        var receiver = new Receiver();
        receivers.add(receiver);
        return receiver;
    }

    private UUID subscribe(String url) {
        return subscribe(url, Optional.of(Secret.random()));
    }

    private UUID subscribe(String url, Optional<Secret> secret) {
        return keep(Optional.empty(), Form.SIGNED, url, List.of("cohort.opened", "agenda.released"), secret);
    }

    private UUID subscribe(String url, List<String> facts) {
        return keep(Optional.empty(), Form.SIGNED, url, facts, Optional.of(Secret.random()));
    }

    private void chat(WorkshopId of, Form form, String url) {
        keep(Optional.of(of.value()), form, url, List.of("cohort.opened", "agenda.released"), Optional.empty());
    }

    private UUID keep(Optional<UUID> of, Form form, String url, List<String> facts, Optional<Secret> secret) {
        var webhook = new Webhook(UUID.randomUUID(), of, form, "Website", url, facts, Webhook.Standing.NEW);
        webhooks.write(webhook, secret);
        return webhook.id();
    }

    private void opened() {
        events.publishEvent(
                new CohortChanged.CohortOpened(cohorts.cohort(cohort).orElseThrow()));
    }

    private void turns() throws InterruptedException {
        while (courier.turn()) {
            clock.move(Duration.ofMillis(1));
        }
    }

    private List<String> states() {
        return db.fetch("select state from event.webhook_delivery order by number")
                .getValues(0, String.class);
    }

    private List<Deliveries.Attempt> attempts(UUID webhook) {
        return deliveries
                .list(webhook, Optional.empty(), Optional.empty())
                .getFirst()
                .attempts();
    }
}
