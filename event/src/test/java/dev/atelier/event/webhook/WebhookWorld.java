package dev.atelier.event.webhook;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A cohort, and programs of others that want to hear of it. */
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
abstract class WebhookWorld {

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
    WebhookEditing editing;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Lanes lanes;

    @Autowired
    Courier courier;

    private final List<Receiver> receivers = new ArrayList<>();
    WorkshopId workshop;
    CohortId cohort;

    @BeforeEach
    void aCohort() {
        db.execute("delete from event.webhook");
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

    Receiver receiver() {
        var receiver = new Receiver();
        receivers.add(receiver);
        return receiver;
    }

    UUID subscribe(String url) {
        return subscribe(url, Optional.of(Secret.random()));
    }

    UUID subscribe(String url, Optional<Secret> secret) {
        return keep(Optional.empty(), Form.SIGNED, url, List.of("cohort.opened", "agenda.released"), secret);
    }

    UUID subscribe(String url, List<String> facts) {
        return keep(Optional.empty(), Form.SIGNED, url, facts, Optional.of(Secret.random()));
    }

    void chat(WorkshopId of, Form form, String url) {
        keep(Optional.of(of.value()), form, url, List.of("cohort.opened", "agenda.released"), Optional.empty());
    }

    UUID keep(Optional<UUID> of, Form form, String url, List<String> facts, Optional<Secret> secret) {
        var webhook = new Webhook(UUID.randomUUID(), 0, of, form, "Website", url, facts, Webhook.Standing.NEW);
        editing.write(webhook, secret);
        return webhook.id();
    }

    void opened() {
        events.publishEvent(
                new CohortChanged.CohortOpened(cohorts.cohort(cohort).orElseThrow()));
    }

    void turns() throws InterruptedException {
        while (courier.turn()) {
            clock.move(Duration.ofMillis(1));
        }
    }

    List<String> states() {
        return db.fetch("select state from event.webhook_delivery order by number")
                .getValues(0, String.class);
    }

    List<Deliveries.Attempt> attempts(UUID webhook) {
        return deliveries
                .list(webhook, Optional.empty(), Optional.empty(), 1)
                .getFirst()
                .attempts();
    }
}
