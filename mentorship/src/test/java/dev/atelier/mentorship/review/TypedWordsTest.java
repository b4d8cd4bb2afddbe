package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.people.StaffLeft;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to a round while somebody types about it, no words are lost, and no older ones go over newer ones. */
@AtBrowsers
class TypedWordsTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    UUID teacher;
    UUID learner;
    CohortId cohort;
    UUID round;
    Visitor.Signed ravi;

    @BeforeEach
    void aRoundThatRaviWritesAbout() throws Exception {
        teacher = world.mentor("Ravi");
        cohort = world.cohort(teacher, world.mentor("Latha"));
        learner = world.learner("Meera", cohort);
        round = handing.waiting(learner, cohort);
        ravi = visitor.instructor(teacher);
        ravi.post(at("/claim"));
        ravi.type(at("/draft"), "summary", "So far", "seen", 0);
    }

    @Test
    void theClaimIsShownAndHowLongItLasts() throws Exception {
        assertThat(ravi.page(at(""))).contains("data-lease=\"1800\"", "30 minutes left");
        clock.move(Duration.ofMinutes(29).plusSeconds(30));
        assertThat(ravi.page(at(""))).contains("data-lease=\"30\"", "less than a minute left");
        clock.move(Duration.ofMinutes(1));
        assertThat(ravi.page(at("")))
                .contains("yours, as long as nobody else takes it")
                .doesNotContain("data-lease");

        assertThat(ravi.type(at("/draft"), "summary", "So far, so good", "seen", 1))
                .contains("Saved as a draft.", "30 minutes left", "id=\"seen-summary\" value=\"2\"");
    }

    @Test
    void anOlderTabIsToldAndKeepsItsWordsBesideTheNewerOnes() throws Exception {
        ravi.type(at("/draft"), "summary", "Words of the other tab", "seen", 1);

        assertThat(ravi.type(at("/draft"), "summary", "Words of this tab", "seen", 1))
                .contains("Not saved", "Words of the other tab", "Keep mine instead", "data-unsaved");
        assertThat(ravi.page(at(""))).contains("Words of the other tab").doesNotContain("Words of this tab");
        assertThat(ravi.send(at("/draft"), "summary", "Words of this tab", "seen", 1)
                        .getMvcResult()
                        .getFlashMap()
                        .toString())
                .contains("Not saved", "Words of this tab");
        assertThat(ravi.send(
                                at("/publication"),
                                "token",
                                Visitor.field(ravi.page(at("")), "token"),
                                "summary",
                                "Words of this tab",
                                "verdict",
                                "COMMENTED",
                                "seen",
                                1)
                        .getMvcResult()
                        .getFlashMap()
                        .toString())
                .contains("Nothing was published.");
        assertThat(handing.state(round)).isEqualTo("SUBMITTED");

        assertThat(ravi.type(at("/draft"), "summary", "Words of this tab", "seen", 2))
                .contains("Saved as a draft.");
        assertThat(ravi.page(at(""))).contains("Words of this tab");
    }

    /** The control. */
    @Test
    void withoutARevisionTheOlderTabWouldWriteOverTheNewerWords() throws Exception {
        ravi.type(at("/draft"), "summary", "Words of the other tab", "seen", 1);
        drafts.save(new Reviewer(teacher, false), round, "Words of this tab", Optional.empty());

        assertThat(ravi.page(at(""))).doesNotContain("Words of the other tab");
    }

    @Test
    void anAnswerThatWasLostOnTheWayIsNoOtherTab() throws Exception {
        ravi.type(at("/draft"), "summary", "So far, so", "seen", 1);

        assertThat(ravi.type(at("/draft"), "summary", "So far, so good", "seen", 1))
                .contains("Saved as a draft.");
    }

    @Test
    void anOlderTabDoesNotWriteOverAComment() throws Exception {
        var comment = UUID.randomUUID();
        ravi.type(at("/comments"), "id", comment, "artifact", "", "body", "First", "seen", 0);
        ravi.type(at("/comments"), "id", comment, "artifact", "", "body", "Second", "seen", 1);

        assertThat(ravi.type(at("/comments"), "id", comment, "artifact", "", "body", "Third", "seen", 1))
                .contains("Not saved", "Second");
    }

    @Test
    void whatIsTypedAboutAWithdrawnRoundIsSavedAndTheReviewerIsTold() throws Exception {
        clock.move(Claims.LEASE);
        visitor.learner(learner).post(Handing.base(handing.work(round), 1) + "/withdrawal");

        assertThat(ravi.type(at("/draft"), "summary", "So far, about the light", "seen", 1))
                .contains("The learner has taken this round back meanwhile; your words are kept here.");
        assertThat(ravi.type(at("/comments"), "id", UUID.randomUUID(), "artifact", "", "body", "And the hands"))
                .contains("taken this round back");
        assertThat(ravi.page(at(""))).contains("So far, about the light", "And the hands");
    }

    @Test
    void whoLeavesTheStaffWhileTypingKeepsTheirWordsAndBlocksNobody() throws Exception {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new StaffLeft(cohort, new InstructorId(teacher))));

        assertThat(ravi.type(at("/draft"), "summary", "So far, and more", "seen", 1))
                .contains("Saved for you. The round is back in the queue; claim it to publish.");
        assertThat(ravi.page(at(""))).contains("So far, and more");
    }

    @Test
    void aPreviewReadsLikeThePublishedWordsAndKeepsNothing() throws Exception {
        assertThat(ravi.type(at("/preview"), "body", "# Big\n\n**velvet** <script>alert(1)</script>"))
                .contains("<h3>Big</h3>", "<strong>velvet</strong>", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(ravi.type(at("/preview"), "summary", " ")).contains("Nothing is written yet.");
        assertThat(ravi.page(at(""))).doesNotContain("velvet");
    }

    @Test
    void theNextOfTheQueueIsWhoeverWaitsLongestAndNobodyHas() {
        var next = handing.waiting(world.learner("Nisha", cohort), cohort);

        assertThat(ravi.open("/staff/reviews/next").getResponse().getRedirectedUrl())
                .isEqualTo("/staff/reviews/" + next);
        ravi.post("/staff/reviews/" + next + "/claim");
        assertThat(ravi.open("/staff/reviews/next").getResponse().getRedirectedUrl())
                .isEqualTo("/staff/reviews");
    }

    @Test
    void enterInAFieldSavesAndNeverPublishes() throws Exception {
        var form = ravi.page(at("")).split("data-typed=\"summary\"", 2)[1].split("</form>", 2)[0];

        assertThat(form.split("<button class=\"button", 3)[2]).contains("Save as a draft");
        assertThat(form.indexOf("Save as a draft")).isLessThan(form.indexOf("formaction"));
    }

    private String at(String what) {
        return "/staff/reviews/" + round + what;
    }
}
