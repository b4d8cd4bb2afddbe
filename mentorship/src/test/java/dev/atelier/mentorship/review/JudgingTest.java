package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Upstream;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Workshops;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round is measured by the rubric that its learner read. */
@AtBrowsers
class JudgingTest {

    private static final String RUBRIC = "Light\n- not yet: Two suns.\n- there: One sun.\n\nHands\n- no\n- yes\n";

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    Upstream.KnownCohorts upstream;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    Visitor.Signed ravi;
    CohortId cohort;
    WorkshopId workshop;

    @BeforeEach
    void aRubric() {
        var teacher = world.mentor("Ravi");
        ravi = visitor.instructor(teacher);
        cohort = world.cohort(teacher);
        workshop = Workshops.of(upstream, cohort, teacher);
        write(0, RUBRIC);
        clock.move(Duration.ofMinutes(1));
    }

    @Test
    void learnersReadItBeforeTheyHandIn() throws Exception {
        var meera = world.learner("Meera", cohort);
        var work = UUID.randomUUID();
        visitor.learner(meera).post("/my/work", "cohort", cohort, "item", "first-images", "form", work);
        assertThat(visitor.learner(meera).page("/my/work/" + work))
                .contains("What your work is looked at for", "Light", "Two suns.");
        var other = handing.begun(meera, cohort);
        assertThat(visitor.learner(meera).page("/my/work/" + other)).doesNotContain("What your work is looked at for");
    }

    @Test
    void whatIsChosenIsKeptAsItIsChosenAndSeenOnceItIsPublished() throws Exception {
        var round = handedIn();
        assertThat(ravi.type(round.at("/draft"), "level-1", 2, "words-1", "One sun indeed.", "level-2", 0))
                .contains("Saved as a draft");
        assertThat(round.seenBy(ravi)).contains("name=\"level-1\" value=\"2\" checked", "One sun indeed.</textarea>");
        assertThat(round.seenByLearner()).doesNotContain("One sun indeed.", "not judged");

        var asked = round.publish(ravi, "ACCEPTED", "level-1", 2, "words-1", "One sun indeed.", "level-2", 0);

        assertThat(asked).endsWith("?open=asked#open");
        assertThat(ravi.page(asked.replace("#open", ""))).contains("Still open: Hands.", "Publish it like this");
        assertThat(handing.state(round.id())).isEqualTo("SUBMITTED");
        assertThat(round.publish(ravi, "ACCEPTED", "open", "yes")).isEqualTo("/staff/reviews");
        assertThat(round.seenByLearner())
                .contains("One sun indeed.", "<span class=\"tag ok\">there</span>", "not judged")
                .contains("Hands");
        assertThat(round.seenBy(ravi)).contains("One sun indeed.");
    }

    @Test
    void nothingIsAskedOnceAllIsJudged() throws Exception {
        var round = handedIn();

        round.publish(ravi, "COMMENTED", "level-1", 1, "level-2", 2);

        assertThat(handing.state(round.id())).isEqualTo("COMMENTED");
    }

    @Test
    void anEditedRubricChangesNeitherWhatWasPublishedNorWhatWasHandedIn() throws Exception {
        var published = handedIn();
        published.publish(ravi, "ACCEPTED", "level-1", 1, "level-2", 1);
        var waiting = handedIn();

        clock.move(Duration.ofMinutes(1));
        write(1, "Colour\n- flat\n- deep\n");
        clock.move(Duration.ofMinutes(1));

        assertThat(published.seenByLearner()).contains("Light", "Two suns.").doesNotContain("Colour");
        assertThat(waiting.seenBy(ravi)).contains("Two suns.").doesNotContain("Colour");
        assertThat(handedIn().seenBy(ravi)).contains("Colour").doesNotContain("Two suns.");
    }

    @Test
    void whatWasHandedInBeforeThereWasOneIsReviewedWithout() throws Exception {
        clock.move(Duration.ofMinutes(-30));
        var early = handedIn();
        clock.move(Duration.ofMinutes(30));

        assertThat(early.seenBy(ravi)).doesNotContain("Two suns.");
        assertThat(early.publish(ravi, "ACCEPTED")).isEqualTo("/staff/reviews");
    }

    @Test
    void levelsThatAreNotThereAreNotChosen() throws Exception {
        var round = handedIn();
        ravi.type(round.at("/draft"), "level-1", 6, "level-2", "x", "level-9", 1, "words-9", "Nowhere");

        assertThat(round.seenBy(ravi)).doesNotContain("Nowhere", "value=\"6\"");
    }

    @Test
    void judgementsFreezeWithTheirReview() throws Exception {
        var round = handedIn();
        round.publish(ravi, "ACCEPTED", "level-1", 1, "level-2", 1);
        ravi.type(round.at("/draft"), "level-1", 2);

        assertThat(round.seenByLearner()).contains("<span class=\"tag ok\">not yet</span>");
        assertThatThrownBy(() ->
                        db.update(JUDGEMENT).set(JUDGEMENT.LEVEL, (short) 2).execute())
                .hasMessageContaining("stay as they are");
    }

    @Test
    void theStaffOfAnotherCohortJudgesNothing() throws Exception {
        var round = handedIn();
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);

        assertThat(visitor.instructor(zoya).send(round.at("/draft"), "level-1", 1))
                .hasStatus(404);
        assertThat(visitor.learner(round.learner()).send(round.at("/draft"), "level-1", 1))
                .hasStatus(403);
    }

    private Round handedIn() {
        var round = Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
        round.claim(ravi);
        return round;
    }

    private void write(int number, String text) {
        visitor.admin(UUID.randomUUID())
                .post("/admin/reviews/rubrics/" + workshop + "/first-images", "number", number, "text", text);
    }
}
