package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.World;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings learners to their certificates, and finds these. */
class Graduates {

    static final RequestPostProcessor LATHA = user(UUID.randomUUID().toString()).roles("ADMIN");
    static final RequestPostProcessor VISITOR = user("visitor");

    private final World world;
    private final MockMvcTester web;
    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Graduates(
            World world,
            MockMvcTester web,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.db = db;
        this.events = events;
        this.transaction = transaction;
    }

    void mark(CohortFacts cohort, Seat seat, String status) {
        assertThat(web.post()
                        .uri("/staff/cohorts/" + cohort.id() + "/attendance")
                        .param("learner", seat.learner().toString())
                        .param("day", "2023-08-05")
                        .param("status", status)
                        .with(csrf())
                        .with(user(cohort.staff().getFirst().id().toString()).roles("INSTRUCTOR")))
                .hasStatus3xxRedirection();
    }

    void complete(Seat seat) {
        world.complete(seat.enrolment());
        var facts = new EnrolmentFacts(
                seat.enrolment(),
                new LearnerFacts(seat.learner(), seat.name(), "meera@example.org"),
                seat.cohort(),
                EnrolmentStatus.COMPLETED);
        transaction.executeWithoutResult(status -> events.publishEvent(new EnrolmentCompleted(facts, World.DAY_AFTER)));
    }

    UUID certificate(Seat seat) {
        await().until(() -> certificates(seat) == 1);
        return db.select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.LEARNER_ID.eq(seat.learner().value()))
                .fetchSingle()
                .value1();
    }

    int certificates(Seat seat) {
        return db.fetchCount(
                CERTIFICATE, CERTIFICATE.LEARNER_ID.eq(seat.learner().value()));
    }
}
