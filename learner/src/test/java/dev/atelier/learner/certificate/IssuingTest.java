package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.SentMails;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class IssuingTest {

    private final World world;
    private final MockMvcTester web;
    private final SentMails mails;
    private final DSLContext db;
    private final Published published;
    private CohortFacts cohort;
    private Seat meera;

    @Autowired
    IssuingTest(
            World world,
            MockMvcTester web,
            SentMails mails,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.mails = mails;
        this.db = db;
        this.published = event -> transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private interface Published {
        void publish(Object event);
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera Łącka");
        mails.forget();
    }

    @Test
    void whoeverWasThereGetsOneByMailWithItsAddress() throws Exception {
        mark(meera, "PRESENT");
        complete(meera);
        var certificate = certificate(meera);
        await().until(() -> !mails.all().isEmpty());
        var mail = mails.all().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Your certificate: Mastering Stable Diffusion");
        assertThat(mail.getContent().toString()).contains("http://localhost:8080/certificates/" + certificate);
    }

    @Test
    void whoeverWasNotThereGetsNone() {
        var absent = world.seat(cohort, "Dev");
        mark(meera, "LATE");
        complete(absent);
        complete(meera);
        certificate(meera);
        assertThat(certificates(absent)).isZero();
        assertThat(web.get().uri("/my/certificates").with(user(absent.learner().toString())))
                .bodyText()
                .contains("neither checked in nor marked as present");
    }

    @Test
    void aMarkAfterTheEndBringsTheCertificateAtOnce() {
        complete(meera);
        assertThat(certificates(meera)).isZero();
        mark(meera, "PRESENT");
        assertThat(certificates(meera)).isOne();
    }

    @Test
    void aSecondDeliveryIssuesNothingMore() {
        mark(meera, "PRESENT");
        complete(meera);
        certificate(meera);
        mails.forget();
        complete(meera);
        mark(meera, "LATE");
        assertThat(certificates(meera)).isOne();
        assertThat(mails.all()).isEmpty();
    }

    @Test
    void theNameStaysAsItWasAtIssue() {
        mark(meera, "PRESENT");
        complete(meera);
        var certificate = certificate(meera);
        world.rename(meera.learner(), "Someone Else");
        assertThat(web.get().uri("/certificates/" + certificate).with(user("visitor")))
                .hasStatusOk()
                .bodyText()
                .contains("This certificate is genuine", "Meera Łącka", "0 of 3 required items", "5 August 2023")
                .doesNotContain("Someone Else");
        assertThatThrownBy(() ->
                        db.update(CERTIFICATE).set(CERTIFICATE.NAME, "Another").execute())
                .hasMessageContaining("append-only");
    }

    @Test
    void thePdfIsOnePageWithTheNameInIt() throws Exception {
        mark(meera, "PRESENT");
        complete(meera);
        var answer = web.get()
                .uri("/certificates/" + certificate(meera) + "/certificate.pdf")
                .with(user("visitor"))
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        var pdf = answer.getResponse().getContentAsByteArray();
        Files.write(Path.of("target", "certificate.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(840);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Meera Łącka", "Mastering Stable Diffusion", "/certificates/");
        }
    }

    @Test
    void anUnknownNumberIsSaidToBeUnknown() {
        for (var asked : new String[] {UUID.randomUUID().toString(), "nonsense"}) {
            assertThat(web.get().uri("/certificates/" + asked).with(user("visitor")))
                    .hasStatus(404)
                    .bodyText()
                    .contains("No such certificate");
        }
        assertThat(web.get()
                        .uri("/certificates/" + UUID.randomUUID() + "/certificate.pdf")
                        .with(user("visitor")))
                .hasStatus(404);
    }

    @Test
    void aPastedAddressIsUnderstood() {
        mark(meera, "PRESENT");
        complete(meera);
        assertThat(web.get()
                        .uri("/certificates")
                        .param("certificate", " https://atelier.example/certificates/" + certificate(meera) + "#top")
                        .with(user("visitor")))
                .bodyText()
                .contains("This certificate is genuine");
    }

    private void mark(Seat seat, String status) {
        assertThat(web.post()
                        .uri("/staff/cohorts/" + cohort.id() + "/attendance")
                        .param("learner", seat.learner().toString())
                        .param("day", "2023-08-05")
                        .param("status", status)
                        .with(csrf())
                        .with(user(cohort.staff().getFirst().id().toString()).roles("INSTRUCTOR")))
                .hasStatus3xxRedirection();
    }

    private void complete(Seat seat) {
        world.complete(seat.enrolment());
        var facts = new EnrolmentFacts(
                seat.enrolment(),
                new LearnerFacts(seat.learner(), seat.name(), "meera@example.org"),
                seat.cohort(),
                EnrolmentStatus.COMPLETED);
        published.publish(new EnrolmentCompleted(facts, World.DAY_AFTER));
    }

    private UUID certificate(Seat seat) {
        await().until(() -> certificates(seat) == 1);
        return db.select(CERTIFICATE.ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.LEARNER_ID.eq(seat.learner().value()))
                .fetchSingle()
                .value1();
    }

    private int certificates(Seat seat) {
        return db.fetchCount(
                CERTIFICATE, CERTIFICATE.LEARNER_ID.eq(seat.learner().value()));
    }
}
