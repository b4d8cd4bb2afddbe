package dev.atelier.learner.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.enrolment.EnrolmentTest;
import dev.atelier.learner.enrolment.FakeCohorts;
import dev.atelier.learner.enrolment.Venue;
import dev.atelier.learner.world.FakeNewcomers;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.SentMails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EnrolmentTest
class IntakePagesTest {

    private static final UUID RAVI = UUID.randomUUID();
    private static final UUID SAM = UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Venue venue;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    FakeNewcomers newcomers;

    @Autowired
    SentMails mails;

    @Autowired
    Intakes intakes;

    CohortFacts cohort;

    @BeforeEach
    void aCohortOfTwoSeats() {
        newcomers.forget();
        cohort = known(venue.open(2));
        mails.forget();
    }

    @Test
    void lookingAtAListTellsEveryRowAndWritesNothing() {
        var seen = look("""
            E-MAIL;Full name;Shoe size
            asha@example.org;Asha;38
            bela@example.org;Bela;
            chand@example.org;Chand
            ASHA@example.org;Asha again
            nobody;Dev
            ;
            eva@example.org;
            """);

        assertThat(seen)
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Asha", "gets a seat", "Bela", "gets a seat", "Chand", "would wait", "Number 1.")
                .contains("Line 2 has this address already.", "can't be an e-mail address", "There is no name.")
                .contains("Bring in 3");
        assertThat(newcomers.addresses()).isEmpty();
        assertThat(venue.count(cohort, EnrolmentStatus.values())).isZero();
        assertThat(intakes.of(cohort.id())).isEmpty();
        assertThat(mails.all()).isEmpty();
    }

    @Test
    void onePressBringsInWithTheMailsOfASeatAndTheSecondChangesNothing() {
        var list = "Name,E-mail\nAsha,asha@example.org\nBela,bela@example.org\nChand,chand@example.org\nDev,-";
        var id = UUID.randomUUID();

        var result = bringIn(id, list);
        assertThat(result).bodyText().containsSubsequence("Asha", "got a seat", "Chand", "waits", "Dev", "invalid");
        assertThat(venue.count(cohort, EnrolmentStatus.ENROLLED)).isEqualTo(2);
        assertThat(venue.count(cohort, EnrolmentStatus.WAITLISTED)).isEqualTo(1);
        assertThat(venue.mails(cohort)).hasSize(3);

        bringIn(id, list);
        assertThat(bringIn(UUID.randomUUID(), list))
                .bodyText()
                .contains("already there")
                .doesNotContain("got a seat");
        assertThat(look(list)).bodyText().contains("Nothing to do");
        assertThat(venue.count(cohort, EnrolmentStatus.values())).isEqualTo(3);
        assertThat(venue.mails(cohort)).hasSize(3);
        assertThat(intakes.of(cohort.id())).hasSize(2);
    }

    @Test
    void onePersonIsBroughtInWithoutAList() {
        assertThat(desk().send(
                                as(RAVI, "INSTRUCTOR"),
                                "/import",
                                "name",
                                "Eva \"E.\" Lund",
                                "address",
                                "eva@example.org",
                                "text",
                                ""))
                .hasStatusOk()
                .bodyText()
                .contains("Eva \"E.\" Lund", "gets a seat", "Bring in 1");
    }

    @Test
    void whoHasASeatElsewhereAtThatTimeIsAConflict() {
        bringIn(UUID.randomUUID(), "Name,E-mail\nAsha,asha@example.org");
        var first = cohort;
        cohort = known(venue.open(2));

        var list = "Name,E-mail\nAsha,asha@example.org\nBela,bela@example.org";
        assertThat(look(list)).bodyText().containsSubsequence("Asha", "conflict", "Bela", "gets a seat");
        bringIn(UUID.randomUUID(), list);
        assertThat(venue.count(cohort, EnrolmentStatus.values())).isEqualTo(1);

        venue.change(first, CohortStatus.CANCELLED, 2);
        assertThat(look(list)).bodyText().containsSubsequence("Asha", "gets a seat");
    }

    @Test
    void aCohortThatTakesNobodyMakesNoAccounts() {
        cohort = known(venue.change(cohort, CohortStatus.ANNOUNCED, 2));
        var list = "Name,E-mail\nAsha,asha@example.org";

        assertThat(look(list)).bodyText().contains("not taken", "Seats are not given out yet");
        assertThat(bringIn(UUID.randomUUID(), list)).bodyText().contains("not taken");
        assertThat(newcomers.addresses()).isEmpty();
    }

    @Test
    void aRowThatFailsAndAClosedAccountSpoilNoOtherRow() {
        newcomers.welcome("Bela", "bela@example.org");
        newcomers.close("bela@example.org");
        newcomers.fail("asha@example.org");
        var list = "Name,E-mail\nAsha,asha@example.org\nBela,bela@example.org\nChand,chand@example.org";

        assertThat(look(list)).bodyText().contains("The account of this address is closed.");
        assertThat(bringIn(UUID.randomUUID(), list))
                .bodyText()
                .containsSubsequence("Asha", "This row failed", "Bela", "not taken", "Chand", "got a seat");
    }

    @Test
    void theResultIsATableOfText() {
        var id = UUID.randomUUID();
        bringIn(id, "Name,E-mail\n=HYPERLINK(1),asha@example.org\n\"x\"y,z");

        var table = get("/imports/" + id + "/table.csv", RAVI, "INSTRUCTOR");
        assertThat(table).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(Desk.text(table))
                .contains("\"2\",\"'=HYPERLINK(1)\",\"asha@example.org\",\"got a seat\",\"\"")
                .contains("\"3\",\"\",\"\",\"invalid\",");
    }

    @Test
    void aListThatCannotBeReadIsShownAgain() {
        assertThat(look("Who,Where\nAsha,here")).hasStatus(422).bodyText().contains("“E-mail”", "Who,Where");
        assertThat(look("")).hasStatus(422);
        assertThat(look("Name,E-mail\n" + "a,a@b\n".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("10,000");
        assertThat(upload(new byte[1024 * 1024 + 1])).hasStatus(422).bodyText().contains("1 MB");
        assertThat(upload("Name\tE-mail\nZoë\tzoe@example.org".getBytes(StandardCharsets.UTF_16)))
                .hasStatusOk()
                .bodyText()
                .contains("Zoë");
    }

    @Test
    void strangersAndHelpersBringNobodyIn() {
        var id = UUID.randomUUID();
        bringIn(id, "Name,E-mail\nAsha,asha@example.org");

        for (var path : List.of("/import", "/imports/" + id, "/imports/" + id + "/table.csv")) {
            assertThat(get(path, UUID.randomUUID(), "INSTRUCTOR")).hasStatus(404);
            assertThat(get(path, SAM, "INSTRUCTOR")).hasStatus(403);
            assertThat(get(path, UUID.randomUUID(), "LEARNER")).hasStatus(403);
        }
        var bela = "Name,E-mail\nBela,bela@example.org";
        assertThat(press(UUID.randomUUID(), bela, UUID.randomUUID(), "INSTRUCTOR"))
                .hasStatus(404);
        assertThat(press(UUID.randomUUID(), bela, SAM, "INSTRUCTOR")).hasStatus(403);
        assertThat(press(UUID.randomUUID(), bela, UUID.randomUUID(), "LEARNER")).hasStatus(403);
        assertThat(newcomers.addresses()).containsExactly("asha@example.org");

        cohort = known(venue.open(2));
        assertThat(get("/imports/" + id, RAVI, "INSTRUCTOR")).hasStatus(404);
    }

    /** Presses the button and waits until no row is ahead. */
    private MvcTestResult bringIn(UUID id, String list) {
        assertThat(press(id, list, RAVI, "INSTRUCTOR")).hasRedirectedUrl(desk().path("/imports/" + id));
        await().until(() -> intakes.ahead(id, 1).isEmpty());
        return get("/imports/" + id, RAVI, "INSTRUCTOR");
    }

    private MvcTestResult press(UUID id, String list, UUID who, String role) {
        return desk().send(as(who, role), "/imports", "id", id.toString(), "text", list);
    }

    private MvcTestResult look(String list) {
        return desk().send(as(RAVI, "INSTRUCTOR"), "/import", "text", list);
    }

    private MvcTestResult upload(byte[] file) {
        return desk().upload(as(RAVI, "INSTRUCTOR"), "/import", file);
    }

    private MvcTestResult get(String path, UUID who, String role) {
        return desk().get(as(who, role), path);
    }

    private Desk desk() {
        return new Desk(http, cohort);
    }

    private static RequestPostProcessor as(UUID who, String role) {
        return user(who.toString()).roles(role);
    }

    private CohortFacts known(CohortFacts facts) {
        var staffed = Staffed.with(
                facts,
                new StaffMember(new InstructorId(RAVI), "Ravi", StaffRole.LEAD),
                new StaffMember(new InstructorId(SAM), "Sam", StaffRole.HELPER));
        cohorts.know(staffed);
        return staffed;
    }
}
