package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.world.Staffed;
import dev.atelier.testing.Calls;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asha has the one seat of a cohort that meets online; Bela and Chand wait for it. */
@EnrolmentTest
class JoinLinkTest extends FullCohort {

    private static final String LINK = "https://meet.example.org/secret-room";

    @Autowired
    MockMvcTester http;

    @Autowired
    FakeCohorts cohorts;

    @Autowired
    DSLContext db;

    @BeforeEach
    void itMeetsOnline() {
        cohort = venue.online(cohort, LINK);
    }

    @Test
    void thatItMeetsOnlineIsToldToEverybodyAndByWhichLinkToWhoeverHasASeat() {
        assertThat(venue.mails(cohort))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(Venue.text(mail)).contains("somewhere else than planned", "Online"));
        assertThat(toldTheLink()).containsExactly("asha@example.org");
    }

    @Test
    void aPageShowsTheLinkToWhoeverHasASeat() {
        assertThat(page("/seat", asha)).contains("href=\"" + LINK + "\"", "Join online");
        assertThat(page("/day", asha)).contains("href=\"" + LINK + "\"", "Join online");
        for (var other : List.of(bela, chand, venue.person("Stranger"))) {
            assertThat(page("/seat", other)).contains("<dd>Online</dd>").doesNotContain(LINK, "Join online");
            assertThat(page("/day", other)).doesNotContain(LINK);
        }
    }

    @Test
    void aProgramReadsTheLinkOfASeatAndOfNothingElse() {
        var seat = "/my/cohorts/" + cohort.id() + "/seat";
        assertThat(text("$.link", program(asha).get(seat))).isEqualTo(LINK);
        assertThat(text("$.items[0].link", program(asha).get("/my/seats"))).isEqualTo(LINK);
        for (var other : List.of(bela, venue.person("Stranger"))) {
            assertThat(body(program(other).get(seat))).contains("\"heading\"").doesNotContain("meet.example.org");
            assertThat(body(program(other).get("/my/seats"))).doesNotContain("meet.example.org");
        }
    }

    @Test
    void whoeverLosesTheirSeatReadsTheLinkNoMore() {
        mails.forget();
        leaving.remove(cohort.id(), seat(asha), UUID.randomUUID(), "Never paid.");

        assertThat(page("/seat", asha)).doesNotContain(LINK, "Join online");
        assertThat(page("/day", asha)).doesNotContain(LINK);
        assertThat(body(program(asha).get("/my/seats"))).doesNotContain("meet.example.org");
        assertThat(subjects()).containsExactly("Your place was taken back", "A seat is free for you");
        assertThat(toldTheLink()).isEmpty();
    }

    @Test
    void theLetterThatGivesSomebodyASeatBringsTheLink() {
        leaving.withdraw(cohort.id(), asha);
        mails.forget();
        assertThat(page("/seat", bela))
                .contains("A seat is yours if you want it")
                .doesNotContain(LINK);

        seats.accept(cohort.id(), bela);
        assertThat(toldTheLink()).containsExactly("bela@example.org");
        assertThat(page("/seat", bela)).contains(LINK);

        mails.forget();
        leaving.withdraw(cohort.id(), bela);
        leaving.decline(cohort.id(), chand);
        assertThat(subjects())
                .containsExactly("You gave back your seat", "A seat is free for you", "You declined the seat");
        assertThat(toldTheLink()).isEmpty();
    }

    @Test
    void anotherLinkIsToldToWhoeverHasASeatAndToNobodyElse() {
        mails.forget();
        var other = venue.online(cohort, "https://meet.example.org/another-room");

        assertThat(subjects()).containsExactly("Another link");
        assertThat(Venue.text(venue.mails(cohort).getFirst()))
                .contains("Hello Asha", "Join online: " + other.link())
                .doesNotContain(LINK);
        venue.online(other, "https://meet.example.org/another-room");
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void onceItIsOverNobodyNeedsTheLink() {
        mails.forget();
        var over = venue.change(cohort, CohortStatus.COMPLETED, 1);
        venue.online(over, LINK);

        assertThat(page("/seat", asha))
                .contains("You have completed this workshop")
                .doesNotContain(LINK);
        assertThat(page("/day", asha)).doesNotContain(LINK);
        assertThat(toldTheLink()).isEmpty();
    }

    @Test
    void theStaffReadsItBesideItsCohorts() {
        var ravi = UUID.randomUUID();
        cohorts.know(Staffed.with(cohort, new StaffMember(new InstructorId(ravi), "Ravi", StaffRole.HELPER)));

        assertThat(http.get().uri("/staff").with(user(ravi.toString()).roles("INSTRUCTOR")))
                .bodyText()
                .contains("href=\"" + LINK + "\"");
        assertThat(text("$.items[0].link", new Calls(http, ravi, "INSTRUCTOR").get("/staff/cohorts")))
                .isEqualTo(LINK);
        assertThat(http.get()
                        .uri("/staff")
                        .with(user(UUID.randomUUID().toString()).roles("INSTRUCTOR")))
                .bodyText()
                .doesNotContain(LINK);
    }

    private List<String> toldTheLink() {
        return venue.mails(cohort).stream()
                .filter(mail -> Venue.text(mail).contains("meet.example.org"))
                .map(JoinLinkTest::reader)
                .toList();
    }

    private static String reader(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceAll(".*<|>", "");
        } catch (MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private String page(String what, LearnerId who) {
        return body(http.get()
                .uri("/my/cohorts/" + cohort.id() + what)
                .with(user(who.toString()))
                .exchange());
    }

    private EnrolmentId seat(LearnerId who) {
        return db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()), ENROLMENT.LEARNER_ID.eq(who.value()))
                .fetchSingle(row -> new EnrolmentId(row.value1()));
    }

    private Calls program(LearnerId learner) {
        return new Calls(http, learner.value(), "LEARNER");
    }
}
