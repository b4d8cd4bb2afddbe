package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REMARK;
import static dev.atelier.mentorship.jooq.Tables.REMARK_USE;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Upstream;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Workshops;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.SentMails;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The comment bank and the notes of the staff, beside a round. */
@AtBrowsers
class BesideReviewsTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    Upstream.KnownCohorts upstream;

    @Autowired
    SentMails mails;

    @Autowired
    DSLContext db;

    UUID raviId;
    Visitor.Signed ravi;
    Visitor.Signed latha;
    Visitor.Signed zoya;
    WorkshopId workshop;
    CohortId cohort;
    Round round;

    @BeforeEach
    void aRoundOfMeera() {
        raviId = world.mentor("Ravi");
        var lathaId = world.mentor("Latha");
        var zoyaId = world.mentor("Zoya");
        ravi = visitor.instructor(raviId);
        latha = visitor.instructor(lathaId);
        zoya = visitor.instructor(zoyaId);
        cohort = world.cohort(raviId, lathaId);
        workshop = Workshops.of(upstream, cohort, raviId, lathaId);
        Workshops.of(upstream, world.cohort(zoyaId), zoyaId);
        round = Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
        round.claim(ravi);
    }

    @Test
    void aRemarkIsPutIntoAnAnswerAndCountedOnceForEachRound() throws Exception {
        var id = keep(ravi, "Dear {learner}, mind the light.", "/first-images", false);
        assertThat(round.seenBy(ravi)).contains("Dear Meera, mind the light.", "not used yet");
        var comment = UUID.randomUUID();
        ravi.post(round.at("/bank/" + id), "form", comment, "into", "comment");
        ravi.post(round.at("/bank/" + id), "form", comment, "into", "comment");
        ravi.post(round.at("/bank/" + id), "form", comment, "into", "summary");
        ravi.post(round.at("/bank/" + id), "form", comment, "into", "summary");
        assertThat(ravi.send(round.at("/bank/" + id + "/use"))).hasStatus(204);

        assertThat(db.fetchCount(REVIEW_COMMENT, REVIEW_COMMENT.ID.eq(comment))).isEqualTo(1);
        assertThat(db.fetchCount(REMARK_USE, REMARK_USE.REMARK_ID.eq(id))).isEqualTo(1);
        assertThat(round.seenBy(ravi))
                .contains("used once", "aria-describedby=\"summary-help\">Dear Meera, mind the light.</textarea>");
        assertThat(round.seenByLearner()).doesNotContain("mind the light");
    }

    @Test
    void theMostUsedStandsFirstAndWordsAreSearchedFor() throws Exception {
        keep(ravi, "Mind the light.", "", false);
        var hands = keep(ravi, "Hands have five fingers.", "", false);
        ravi.post(round.at("/bank/" + hands), "form", UUID.randomUUID(), "into", "comment");

        var all = ravi.page(round.at("/bank"));
        assertThat(all.indexOf("Hands have")).isLessThan(all.indexOf("Mind the"));
        assertThat(ravi.page(round.at("/bank?search=LIGHT the")))
                .contains("Mind the light.")
                .doesNotContain("Hands have");
        assertThat(ravi.page(round.at("/bank?search=100%"))).contains("Nothing kept for this work says that.");
    }

    @Test
    void whatIsSharedIsUsedByTheStaffOfTheWorkshopAndChangedByItsWriter() throws Exception {
        var id = keep(ravi, "Mind the light.", "", false);
        assertThat(latha.page("/staff/comment-bank")).doesNotContain("Mind the light.");
        assertThat(latha.send(round.at("/bank/" + id), "into", "comment")).hasStatus(404);

        ravi.post("/staff/comment-bank", "form", id, "about", workshop, "words", "Mind the light!", "shared", true);

        assertThat(latha.page("/staff/comment-bank")).contains("Mind the light!", "shared with you");
        latha.post("/staff/comment-bank", "form", id, "about", workshop, "words", "Mine now.");
        latha.post("/staff/comment-bank/" + id + "/removal");
        zoya.post("/staff/comment-bank/" + id + "/removal");
        assertThat(zoya.page("/staff/comment-bank")).doesNotContain("Mind the light!");
        assertThat(zoya.open(round.at("/bank"))).hasStatus(404);
        assertThat(db.fetchValue(REMARK.WORDS, REMARK.ID.eq(id))).isEqualTo("Mind the light!");

        ravi.post("/staff/comment-bank", "form", id, "about", workshop, "words", "Mind the light!");
        assertThat(latha.page("/staff/comment-bank")).doesNotContain("Mind the light!");
        ravi.post("/staff/comment-bank/" + id + "/removal");
        ravi.post("/staff/comment-bank/" + id + "/removal");
        assertThat(db.fetchExists(REMARK, REMARK.ID.eq(id))).isFalse();
    }

    @Test
    void remarksForAnotherItemStayAway() throws Exception {
        keep(ravi, "About blending.", "/blending", false);

        assertThat(round.seenBy(ravi)).doesNotContain("About blending.");
    }

    @Test
    void aCommentIsKeptInTheBankOnce() throws Exception {
        var comment = UUID.randomUUID();
        ravi.post(
                round.at("/comments"),
                "id",
                comment,
                "artifact",
                "",
                "left",
                "",
                "top",
                "",
                "width",
                "",
                "height",
                "",
                "body",
                "Mind the light.");
        ravi.post(round.at("/comments/" + comment + "/keeping"));
        ravi.post(round.at("/comments/" + comment + "/keeping"));

        assertThat(db.fetchCount(REMARK, REMARK.WRITER_ID.eq(raviId))).isEqualTo(1);
        assertThat(latha.send(round.at("/comments/" + comment + "/keeping"))).hasStatus(404);
        assertThat(zoya.send(round.at("/comments/" + comment + "/keeping"))).hasStatus(404);
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        for (var wrong : new String[][] {
            {" ", workshop.toString(), "Write the words"},
            {"x".repeat(4_001), workshop.toString(), "at most 4,000 characters"},
            {"Words", UUID.randomUUID().toString(), "Choose a workshop that you teach"},
            {"Words", workshop + "/latents", "Choose a workshop that you teach"}
        }) {
            assertThat(ravi.send(
                            "/staff/comment-bank", "form", UUID.randomUUID(), "about", wrong[1], "words", wrong[0]))
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[2], wrong[0].strip() + "</textarea>");
        }
        assertThat(visitor.learner(round.learner()).open("/staff/comment-bank")).hasStatus(403);
    }

    @Test
    void notesAreForTheStaffOfTheCohort() throws Exception {
        mails.forget();
        var id = UUID.randomUUID();
        ravi.post(round.at("/notes"), "form", id, "note", "She was ill this week.");
        ravi.post(round.at("/notes"), "form", id, "note", "She was ill this week.");

        assertThat(round.seenBy(latha)).containsOnlyOnce("<p>She was ill this week.</p>");
        assertThat(visitor.admin(UUID.randomUUID()).page(round.at(""))).contains("She was ill this week.");
        assertThat(round.seenByLearner()).doesNotContain("ill this week");
        assertThat(mails.all()).isEmpty();
        assertThat(zoya.open(round.at(""))).hasStatus(404);
        assertThat(zoya.send(round.at("/notes"), "form", UUID.randomUUID(), "note", "Mine"))
                .hasStatus(404);
        assertThat(visitor.learner(round.learner()).send(round.at("/notes"), "note", "Mine"))
                .hasStatus(403);
        assertThat(visitor.admin(round.learner()).send(round.at("/notes"), "note", "Mine"))
                .hasStatus(404);
    }

    @Test
    void aNoteIsChangedByItsAuthorAlone() throws Exception {
        var id = UUID.randomUUID();
        ravi.post(round.at("/notes"), "form", id, "note", "First word.");
        assertThat(latha.send(round.at("/notes/" + id), "note", "Latha's")).hasStatus(404);
        ravi.post(round.at("/notes/" + id), "note", " ");
        assertThat(round.seenBy(latha)).contains("First word.").doesNotContain("changed</span>");
        ravi.post(round.at("/notes/" + id), "note", "Second word.");
        assertThat(round.seenBy(latha))
                .contains("Second word.", "changed</span>")
                .doesNotContain("First word.");
        assertThat(latha.send(round.at("/notes"), "form", id, "note", "Taken?")).hasStatus(404);
        assertThat(round.seenBy(ravi)).doesNotContain("Taken?");
    }

    private UUID keep(Visitor.Signed person, String words, String item, boolean shared) {
        var id = UUID.randomUUID();
        person.post("/staff/comment-bank", "form", id, "about", workshop + item, "words", words, "shared", shared);
        return id;
    }
}
