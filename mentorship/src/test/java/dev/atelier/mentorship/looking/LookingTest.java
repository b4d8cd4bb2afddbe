package dev.atelier.mentorship.looking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Visitor.Signed;
import dev.atelier.mentorship.world.World;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Images are looked at from near, all together and two at a time, by their learner and by the staff. */
@AtBrowsers
class LookingTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    UUID ravi;
    UUID meera;
    CohortId cohort;
    UUID round;
    UUID work;
    UUID image;

    @BeforeEach
    void aRoundOfMeera() {
        ravi = world.mentor("Ravi");
        cohort = world.cohort(ravi);
        meera = world.learner("Meera", cohort);
        round = handing.waiting(meera, cohort);
        work = handing.work(round);
        image = handing.artifact(round);
    }

    @Test
    void anImageShowsAllThatItsFileTells() throws Exception {
        for (var page : List.of(
                learner().page("/my/work/artifacts/" + image + "/look"),
                staff().page("/staff/reviews/artifacts/" + image + "/look"))) {
            assertThat(page)
                    .contains("How it was made", "a portrait", "Euler a", "text, watermark")
                    .contains("As it stands in the file: parameters", "Steps: 20, Sampler: Euler a");
        }
        assertThat(learner().page("/my/work/" + work)).contains("/my/work/artifacts/" + image + "/look");
        assertThat(staff().page("/staff/reviews/" + round))
                .contains("/staff/reviews/artifacts/" + image + "/look")
                .contains("/staff/reviews/" + round + "/gallery");
    }

    @Test
    void theNextImageIsOnItsWayWhileOneIsLookedAt() throws Exception {
        var young = inTheNextRound();
        assertThat(learner().page("/my/work/artifacts/" + young + "/look"))
                .contains("<link rel=\"prefetch\" as=\"image\" href=\"/my/work/artifacts/" + image + "/small\">");
        assertThat(learner().page("/my/work/artifacts/" + image + "/look"))
                .as("the last one")
                .doesNotContain("prefetch");
    }

    @Test
    void theSameImageIsComparedAcrossRounds() throws Exception {
        var young = inTheNextRound();
        var look = learner().page("/my/work/artifacts/" + young + "/look");
        assertThat(look)
                .contains("In other rounds", "Round 1", "Same prompt, seed, model, size and sampler; other steps.");

        var both = learner().page("/my/work/artifacts/beside?image=" + image + "&image=" + young);
        assertThat(both)
                .contains("Same prompt, seed, model, size and sampler; other steps.")
                .contains("<del>20</del> <ins>32</ins>")
                .contains("data-slider", "What both files tell alike")
                .contains("beside?image=" + young + "&amp;image=" + image);
        assertThat(learner().page("/my/work/artifacts/beside?image=" + young))
                .as("one alone is held beside its likeliest partner")
                .contains("<del>20</del>");
    }

    @Test
    void aGalleryShowsTheImagesOfAllRounds() throws Exception {
        var young = inTheNextRound();
        assertThat(learner().page("/my/work/" + work + "/gallery"))
                .contains("Round 2", "Round 1", "artifacts/" + image + "/tile", "artifacts/" + young + "/tile");
        assertThat(staff().page("/staff/reviews/" + round + "/gallery"))
                .as("a draft is its learner's alone")
                .contains("artifacts/" + image + "/tile")
                .doesNotContain(young.toString());
        assertThat(staff().open("/staff/reviews/artifacts/" + young + "/look")).hasStatus(404);
        assertThat(staff().open("/staff/reviews/artifacts/beside?image=" + image + "&image=" + young))
                .hasStatus(404);
    }

    @Test
    void aTileIsASmallJpeg() {
        var tile = learner().open("/my/work/artifacts/" + image + "/tile");
        assertThat(tile).hasStatusOk().hasContentType("image/jpeg").headers().containsHeader("ETag");
        assertThat(tile.getResponse().getContentAsByteArray().length).isBetween(100, 20_000);
    }

    @Test
    void nobodyElseLooks() {
        var karan = world.learner("Karan", cohort);
        var theirs = handing.artifact(handing.waiting(karan, cohort));
        var zoya = world.mentor("Zoya");
        world.cohort(zoya);
        for (var path : List.of("/look", "/tile")) {
            assertThat(visitor.learner(karan).open("/my/work/artifacts/" + image + path))
                    .as(path)
                    .hasStatus(404);
            assertThat(visitor.instructor(zoya).open("/staff/reviews/artifacts/" + image + path))
                    .as(path)
                    .hasStatus(404);
            assertThat(learner().open("/staff/reviews/artifacts/" + image + path))
                    .as(path)
                    .hasStatus(403);
        }
        assertThat(visitor.learner(karan).open("/my/work/" + work + "/gallery")).hasStatus(404);
        assertThat(visitor.instructor(zoya).open("/staff/reviews/" + round + "/gallery"))
                .hasStatus(404);
        assertThat(visitor.learner(karan).open("/my/work/artifacts/beside?image=" + theirs + "&image=" + image))
                .as("an image of somebody else's work")
                .hasStatus(404);
        assertThat(staff().open("/staff/reviews/artifacts/beside?image=" + theirs + "&image=" + image))
                .as("two works are not compared")
                .hasStatus(404);
    }

    @Test
    void whoChoosesNoneIsAskedTo() {
        var answer = learner().open("/my/work/artifacts/beside?from=" + work);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/my/work/" + work + "/gallery");
        assertThat(answer.getMvcResult().getFlashMap().get("note"))
                .isEqualTo("Choose two images first, then hold them beside each other.");
        assertThat(staff().open("/staff/reviews/artifacts/beside").getResponse().getRedirectedUrl())
                .isEqualTo("/staff/reviews");
    }

    /** The first round is taken back, and another image of the same name comes into the second. */
    private UUID inTheNextRound() throws Exception {
        learner().post(Handing.base(work, 1) + "/withdrawal");
        learner().upload(Handing.base(work, 2) + "/files", "portrait.png", Pictures.made("a portrait", 32, 7));
        var page = learner().page("/my/work/" + work);
        var looks = Pattern.compile("/my/work/artifacts/([0-9a-f-]{36})/look")
                .matcher(page)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .distinct()
                .toList();
        assertThat(looks).hasSize(3);
        return looks.get(1);
    }

    private Signed learner() {
        return visitor.learner(meera);
    }

    private Signed staff() {
        return visitor.instructor(ravi);
    }
}
