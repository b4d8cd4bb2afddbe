package dev.atelier.learner.certificate;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.World;
import dev.atelier.testing.Calls;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CertificateCallsTest {

    private final World world;
    private final MockMvcTester web;
    private final Graduates graduates;
    private CohortFacts cohort;
    private Seat meera;
    private Calls learner;
    private Calls ravi;

    @Autowired
    CertificateCallsTest(
            World world,
            MockMvcTester web,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.graduates = new Graduates(world, web, db, events, transaction);
    }

    @BeforeEach
    void meeraHasASeat() {
        cohort = world.cohort();
        meera = world.seat(cohort, "Meera");
        learner = new Calls(web, meera.learner().value(), "LEARNER");
        ravi = new Calls(web, cohort.staff().getFirst().id().value(), "INSTRUCTOR");
    }

    @Test
    void whatIsMissingIsSaidThingByThing() {
        assertThat(at("$.items[0].state", learner.get("/my/certificates"))).isEqualTo("NOT_YET");
        assertThat(at("$.items[0].conditions[0].met", learner.get("/my/certificates")))
                .isEqualTo(false);
        graduates.mark(cohort, meera, "PRESENT");
        assertThat(at("$.items[0].state", learner.get("/my/certificates"))).isEqualTo("AFTER_THE_END");
        graduates.complete(meera);
        var certificate = graduates.certificate(meera).toString();
        assertThat(at("$.items[0].certificate", learner.get("/my/certificates")))
                .isEqualTo(certificate);
        assertThat(texts("$.items[*].certificate", ravi.get(staff()))).containsExactly(certificate);
    }

    @Test
    void anAdminRevokesWithAReason() {
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
        var revocation = "/admin/certificates/" + graduates.certificate(meera) + "/revocation";
        assertThat(ravi.post(revocation, "{\"reason\":\"No\"}")).hasStatus(403);
        var admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        assertThat(admin.post(revocation, "{}")).hasStatus(422);
        assertThat(admin.post(revocation, "{\"reason\":\"Issued by mistake\"}")).hasStatus(204);
        assertThat(admin.post(revocation, "{\"reason\":\"Again\"}")).hasStatus(409);
        assertThat(at("$.items[0].state", learner.get("/my/certificates"))).isEqualTo("REVOKED");
        assertThat(admin.post(
                        revocation.replaceFirst(
                                "[0-9a-f-]{36}", UUID.randomUUID().toString()),
                        "{\"reason\":\"x\"}"))
                .hasStatus(404);
    }

    @Test
    void anAdminSetsWhatIsAskedAndWhoeverComesLaterIsTold() {
        var admin = new Calls(web, UUID.randomUUID(), "ADMIN");
        var rule = "/admin/certificate-rules/" + cohort.workshop();
        var set = admin.send(PUT, rule, "{\"number\":0,\"items\":\"REQUIRED\"}");
        assertThat(at("$.number", set)).isEqualTo(1);
        assertThat(at("$.items", set)).isEqualTo("REQUIRED");
        assertThat(admin.send(PUT, rule, "{\"number\":0,\"items\":\"CHOSEN\",\"chosen\":[\"webui\"]}"))
                .hasStatus(409);
        assertThat(admin.send(PUT, rule, "{\"number\":1,\"acceptedWorks\":99}"))
                .hasStatus(422)
                .bodyText()
                .contains("\"acceptedWorks\"");
        assertThat(admin.get("/admin/certificate-rules"))
                .bodyText()
                .contains(cohort.workshop().toString());
        assertThat(ravi.send(PUT, rule, "{}")).hasStatus(403);
        assertThat(admin.send(PUT, "/admin/certificate-rules/" + UUID.randomUUID(), "{}"))
                .hasStatus(404);
    }

    @Test
    void strangersFindNothing() {
        assertThat(new Calls(web, UUID.randomUUID(), "INSTRUCTOR").get(staff())).hasStatus(404);
        assertThat(learner.get(staff())).hasStatus(403);
        assertThat(texts("$.items[*].state", new Calls(web, UUID.randomUUID(), "LEARNER").get("/my/certificates")))
                .isEmpty();
    }

    private String staff() {
        return "/staff/cohorts/" + cohort.id() + "/certificates";
    }
}
