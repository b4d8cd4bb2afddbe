package dev.atelier.mentorship.rubric;

import static dev.atelier.mentorship.jooq.Tables.RUBRIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.WorkshopId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Upstream;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin writes what work is looked at for. */
@AtBrowsers
class RubricPagesTest {

    private static final String LIGHT = "Light\nWhere it comes from.\n- not yet: Two suns.\n- there\n";

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Upstream.KnownCohorts upstream;

    @Autowired
    Rubrics rubrics;

    @Autowired
    DSLContext db;

    WorkshopId workshop;
    Visitor.Signed latha;

    @BeforeEach
    void aWorkshop() {
        workshop = dev.atelier.mentorship.world.Workshops.of(upstream, world.cohort());
        latha = visitor.admin(UUID.randomUUID());
    }

    @Test
    void itIsWrittenChangedAndTakenAway() throws Exception {
        assertThat(latha.page("/admin/reviews/rubrics/" + workshop))
                .contains("Generate your first images", "Prompt blending", "no rubric")
                .doesNotContain("Latents");
        latha.post(at("first-images"), "number", 0, "text", LIGHT);
        latha.post(at("first-images"), "number", 0, "text", LIGHT);
        assertThat(latha.page("/admin/reviews/rubrics/" + workshop)).contains("1 criterion");
        assertThat(latha.page(at("first-images"))).contains("As learners read it now", "Two suns.");
        latha.post(at("first-images"), "number", 1, "text", LIGHT + "\nHands\n- no\n- yes");
        assertThat(latha.page("/admin/reviews/rubrics/" + workshop)).contains("2 criteria");
        latha.post(at("first-images"), "number", 2, "text", " ");
        assertThat(latha.page("/admin/reviews/rubrics/" + workshop)).doesNotContain("criteri");
        assertThat(db.fetchCount(RUBRIC, RUBRIC.WORKSHOP_ID.eq(workshop.value())))
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeReadComesBackAsItWasTyped() {
        assertThat(latha.send(at("blending"), "number", 0, "text", "Light\n- only one"))
                .hasStatus(422)
                .bodyText()
                .contains("“Light” has 1 level", "- only one</textarea>");
        assertThat(db.fetchCount(RUBRIC, RUBRIC.WORKSHOP_ID.eq(workshop.value())))
                .isZero();
    }

    @Test
    void anotherItemsRubricCanBeBegunWith() throws Exception {
        latha.post(at("first-images"), "number", 0, "text", LIGHT);

        assertThat(latha.page(at("blending"))).contains(at("blending") + "?from=first-images");
        assertThat(latha.page(at("blending") + "?from=first-images")).contains("- not yet: Two suns.\n- there");
    }

    @Test
    void whoeverWasOvertakenSeesBothAndLosesNothing() {
        latha.post(at("first-images"), "number", 0, "text", LIGHT);

        assertThat(latha.send(at("first-images"), "number", 0, "text", "Hands\n- no\n- yes"))
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else has written one", "Hands\n- no", "Two suns.", "name=\"number\" value=\"1\"");
    }

    @Test
    void ofTwoAtOnceOneIsWritten() {
        var item = new dev.atelier.event.ItemKey("first-images");
        var answers = AtOnce.all(IntStream.range(0, 6)
                .<Callable<Rubrics.Outcome>>mapToObj(each -> () -> rubrics.write(
                        UUID.randomUUID(),
                        workshop,
                        item,
                        0,
                        ((RubricText.Read.Valid) RubricText.read("Light " + each + "\n- a\n- b")).rubric()))
                .toList());

        assertThat(answers).containsOnlyOnce(Rubrics.Outcome.WRITTEN);
    }

    @Test
    void aRubricIsNeverChangedInPlace() {
        latha.post(at("first-images"), "number", 0, "text", LIGHT);

        assertThatThrownBy(() -> db.update(RUBRIC)
                        .set(RUBRIC.NUMBER, 9)
                        .where(RUBRIC.WORKSHOP_ID.eq(workshop.value()))
                        .execute())
                .hasMessageContaining("stays as it was written");
    }

    @Test
    void onlyAdminsWriteAndOnlyForWhatIsThere() {
        var ravi = world.mentor("Ravi");
        for (var stranger : List.of(visitor.instructor(ravi), visitor.learner(UUID.randomUUID()))) {
            assertThat(stranger.open("/admin/reviews/rubrics")).hasStatus(403);
            assertThat(stranger.open(at("first-images"))).hasStatus(403);
            assertThat(stranger.send(at("first-images"), "number", 0, "text", LIGHT))
                    .hasStatus(403);
        }
        assertThat(latha.open(at("latents"))).hasStatus(404);
        assertThat(latha.send(at("nothing"), "number", 0, "text", LIGHT)).hasStatus(404);
        assertThat(latha.open("/admin/reviews/rubrics/" + UUID.randomUUID() + "/blending"))
                .hasStatus(404);
        assertThat(latha.open("/admin/reviews/rubrics/" + UUID.randomUUID()))
                .bodyText()
                .contains("No cohort yet");
    }

    private String at(String item) {
        return "/admin/reviews/rubrics/" + workshop + "/" + item;
    }
}
