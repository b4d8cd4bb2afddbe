package dev.atelier.learner.certificate;

import static dev.atelier.learner.certificate.Graduates.LATHA;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.progress.ProgressFacts;
import dev.atelier.learner.progress.Source;
import dev.atelier.learner.world.Doorway;
import dev.atelier.learner.world.RoomTest;
import dev.atelier.learner.world.Together;
import dev.atelier.learner.world.World;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class RulePagesTest {

    private final World world;
    private final MockMvcTester web;
    private final DSLContext db;
    private final Graduates graduates;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Rules rules;

    @Autowired
    private ProgressFacts facts;

    private CohortFacts cohort;
    private Doorway door;
    private Seat meera;

    @Autowired
    RulePagesTest(
            World world,
            MockMvcTester web,
            DSLContext db,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.world = world;
        this.web = web;
        this.db = db;
        this.graduates = new Graduates(world, web, db, events, transaction);
    }

    @BeforeEach
    void makeTheRoom() {
        cohort = world.cohort();
        door = new Doorway(web, cohort);
        meera = world.seat(cohort, "Meera Rao");
    }

    @Test
    void anAdminFindsTheRuleAndSetsAnother() {
        assertThat(door.text(LATHA, "/admin/certificates")).contains(page(), "Being there on at least one day");
        assertThat(door.text(LATHA, page())).contains("Set-up of the WebUI", "The latest curriculum has 1 exercise;");
        assertThat(set("0", "EVERY_DAY", "REQUIRED", "1")).hasStatus3xxRedirection();
        assertThat(door.text(LATHA, page())).contains("value=\"EVERY_DAY\" checked", "value=\"REQUIRED\" checked");
        assertThat(door.text(door.ravi(), door.staff("/certificates")))
                .contains("Being there on every day", "An admin can change that");
    }

    @Test
    void nobodyElseMay() {
        for (var who :
                new org.springframework.test.web.servlet.request.RequestPostProcessor[] {door.ravi(), Doorway.as(meera)
                }) {
            assertThat(door.get(who, page())).hasStatus(403);
            assertThat(door.get(who, "/admin/certificates")).hasStatus(403);
            assertThat(door.post(who, page(), "number", "0", "attendance", "NONE", "items", "REQUIRED", "works", "0"))
                    .hasStatus(403);
        }
        assertThat(door.get(user(UUID.randomUUID().toString()).roles("INSTRUCTOR"), door.staff("/certificates")))
                .hasStatus(404);
        assertThat(door.get(LATHA, "/admin/certificates/rules/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        assertThat(set("0", "NONE", "NONE", "0")).hasStatus(422).bodyText().contains("must ask for something");
        assertThat(set("0", "EVERY_DAY", "CHOSEN", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the items");
        assertThat(set("0", "EVERY_DAY", "NONE", "lots"))
                .hasStatus(422)
                .bodyText()
                .contains("0 to 20", "value=\"lots\"", "value=\"EVERY_DAY\" checked");
    }

    @Test
    void twoAdminsWhoStartFromTheSameRuleAreTold() {
        set("0", "EVERY_DAY", "NONE", "0");
        assertThat(set("0", "SOME_DAY", "REQUIRED", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has set it", "value=\"REQUIRED\" checked", "name=\"number\" value=\"1\"");
        assertThat(set("1", "SOME_DAY", "REQUIRED", "0")).hasStatus3xxRedirection();
        assertThat(set("1", "SOME_DAY", "REQUIRED", "0")).as("the same again").hasStatus3xxRedirection();
        assertThat(ruleRows()).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneSetsIt() throws Exception {
        var works = new java.util.concurrent.atomic.AtomicInteger();
        var outcomes = Together.times(
                8,
                () -> rules.set(
                        cohort.workshop(),
                        new Rule(1, AttendanceRule.SOME_DAY, ItemRule.NONE, Set.of(), works.incrementAndGet()),
                        UUID.randomUUID()));
        assertThat(outcomes).containsOnlyOnce(Rules.Outcome.SET);
        assertThat(Collections.frequency(outcomes, Rules.Outcome.OVERTAKEN)).isEqualTo(7);
        assertThat(ruleRows()).isOne();
    }

    @Test
    void learnerAndStaffReadWhyNotYetThingByThing() {
        set("0", "SOME_DAY", "REQUIRED", "1");
        graduates.mark(cohort, meera, "PRESENT");
        assertThat(door.text(Doorway.as(meera), "/my/certificates"))
                .contains("Being there on at least one day", "Set-up of the WebUI", "not done yet")
                .contains("4 things are missing", "no work has been accepted yet");
        assertThat(door.text(door.ravi(), door.staff("/certificates")))
                .contains("Meera Rao", "4 missing", "A model for clothing", "no work has been accepted yet");
    }

    @Test
    void whatWasMissingBringsTheCertificateWhicheverComesLast() {
        set("0", "SOME_DAY", "CHOSEN", "1", "item", "setup");
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
        settle();
        seen("setup", Source.STAFF);
        issuing.lookAgain();
        assertThat(graduates.certificates(meera)).isZero();
        seen("clothing", Source.WORK);
        issuing.lookAgain();
        var id = graduates.certificate(meera);
        var certificate = db.fetchSingle(CERTIFICATE, CERTIFICATE.ID.eq(id));
        assertThat(certificate.getCriteria())
                .isEqualTo("Being there on at least one day; Set-up of the WebUI; Accepted work for one item.");
        assertThat(certificate.getEvidence())
                .hasSize(3)
                .anyMatch(line -> line.contains("marked by the staff"))
                .contains("Accepted work for one item: accepted for 1 item");
        assertThat(certificate.getRequired()).isEqualTo(3);
        assertThat(certificate.getDone()).isEqualTo(2);
    }

    /** The control: without something written down, nobody is looked at again. */
    @Test
    void aRuleThatAsksForLessLetsThoseInWhoWaited() {
        set("0", "SOME_DAY", "REQUIRED", "0");
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
        settle();
        issuing.lookAgain();
        assertThat(graduates.certificates(meera)).isZero();
        set("1", "SOME_DAY", "NONE", "0");
        issuing.lookAgain();
        assertThat(graduates.certificates(meera)).isOne();
    }

    @Test
    void whatIsIssuedStaysWhateverIsAskedOrFoundLater() {
        graduates.mark(cohort, meera, "PRESENT");
        graduates.complete(meera);
        var id = graduates.certificate(meera);
        set("0", "EVERY_DAY", "REQUIRED", "1");
        graduates.mark(cohort, meera, "ABSENT");
        issuing.lookAgain();
        assertThat(graduates.certificate(meera)).isEqualTo(id);
        assertThat(door.text(Graduates.VISITOR, "/certificates/" + id))
                .contains("genuine", "Issued for", "Being there on at least one day.");
        assertThat(door.text(LATHA, "/admin/certificates/" + id))
                .contains("marked by the staff", "would no longer bring it");
    }

    private void seen(String item, Source source) {
        facts.seen(cohort.id(), meera.learner(), new ItemKey(item), source, UUID.randomUUID(), World.DAY_AFTER);
    }

    /** Lets the listener of the completion look first. */
    private void settle() {
        org.awaitility.Awaitility.await()
                .until(() -> db.fetchCount(
                                dev.atelier.learner.jooq.Tables.CERTIFICATE_DUE,
                                dev.atelier.learner.jooq.Tables.CERTIFICATE_DUE.ENROLMENT_ID.eq(
                                        meera.enrolment().value()))
                        == 1);
        issuing.lookAgain();
    }

    private int ruleRows() {
        return db.fetchCount(
                CERTIFICATE_RULE,
                CERTIFICATE_RULE.WORKSHOP_ID.eq(cohort.workshop().value()));
    }

    private String page() {
        return "/admin/certificates/rules/" + cohort.workshop();
    }

    private MvcTestResult set(String number, String attendance, String items, String works, String... more) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("number", number, "attendance", attendance, "items", items, "works", works));
        fields.addAll(java.util.List.of(more));
        return door.post(LATHA, page(), fields.toArray(String[]::new));
    }
}
