package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;
import static dev.atelier.mentorship.showcase.Accepted.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.Visitor.Signed;
import dev.atelier.mentorship.world.World;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Accepted work is shown as its learner agreed to, seen by whom they chose, and withdrawn at once. */
@AtBrowsers
@Import({Accepted.class, OpenDoors.class})
class ExhibitTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Accepted accepted;

    @Autowired
    DSLContext db;

    UUID ravi;
    UUID meera;
    CohortId cohort;
    UUID work;

    @BeforeEach
    void anAcceptedWork() {
        ravi = world.mentor("Ravi");
        cohort = accepted.cohort(ravi);
        meera = world.learner("Meera Iyer", cohort);
        work = accepted.work(meera, cohort);
    }

    @Test
    void nothingIsShownBeforeItsLearnerHasSeenIt() throws Exception {
        assertThat(learner().page("/my/work/" + work)).contains("Show it to others …");
        var image = Accepted.images(learner(), work).getFirst();
        assertThat(learner().send(Accepted.showing(work), "image", image, "title", "Portraits", "reach", "WORLD"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Everybody on the internet, without signing in, will see one image and its title", "no name.");
        var seen = Visitor.field(
                learner()
                        .send(Accepted.showing(work) + "/preview", "image", image, "title", "Portraits")
                        .getResponse()
                        .getContentAsString(),
                "seen");
        assertThat(learner()
                        .send(
                                Accepted.showing(work),
                                "image",
                                image,
                                "title",
                                "Portraits",
                                "reach",
                                "WORLD",
                                "seen",
                                seen))
                .as("they saw that the cohort sees it")
                .hasStatus(422)
                .bodyText()
                .contains("Something is different");
        assertThat(db.fetchCount(EXHIBIT, EXHIBIT.WORK_ID.eq(work))).isZero();
        assertThat(visitor.nobody().open(shown(learner(), work, "reach", "WORLD")))
                .hasStatusOk();
    }

    @Test
    void theLeastIsToldUnlessMoreIsChosen() throws Exception {
        var address = shown(learner(), work, "reach", "WORLD");
        assertThat(visitor.nobody().page(address))
                .contains("Portraits", "og:image", "Mastering Stable Diffusion")
                .doesNotContain("Meera", "Iyer", "Usha", "Euler", "secret", "reviewer alone", "second.png");
        for (var size : List.of("", "/small", "/tile")) {
            assertSilent(address + "/images/1" + size);
        }
        assertThat(visitor.nobody().open(address + "/images/2"))
                .as("not chosen")
                .hasStatus(404);

        assertThat(shown(learner(), work, "reach", "WORLD", "naming", "FIRST", "parameters", "on", "words", "**Look**"))
                .isEqualTo(address);
        assertThat(visitor.nobody().page(address))
                .contains("by Meera", "Aunt Usha", "Euler a", "<strong>Look</strong>")
                .doesNotContain("Iyer");
        assertSilent(address + "/images/1");
    }

    private void assertSilent(String path) {
        var bytes = visitor.nobody().open(path).getResponse().getContentAsByteArray();
        assertThat(((ImageReading.UnderstoodImage) ImageReading.of(bytes, "")).generation())
                .as(path)
                .isEmpty();
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .as(path)
                .doesNotContain("Usha", "parameters");
    }

    @Test
    void whatIsShownToACohortIsSeenByItAlone() throws Exception {
        var address = shown(learner(), work);
        var zoya = world.mentor("Zoya");
        var elsewhere = accepted.cohort(zoya);
        var seers = List.of(
                learner(),
                visitor.learner(world.learner("Karan", cohort)),
                visitor.instructor(ravi),
                visitor.admin(UUID.randomUUID()));
        var strangers =
                List.of(visitor.nobody(), visitor.learner(world.learner("Nisha", elsewhere)), visitor.instructor(zoya));
        for (var path : List.of(address, address + "/images/1", address + "/images/1/small", address + "/report")) {
            assertThat(seers)
                    .allSatisfy(seer -> assertThat(seer.open(path)).as(path).hasStatusOk());
            assertThat(strangers)
                    .allSatisfy(
                            stranger -> assertThat(stranger.open(path)).as(path).hasStatus(404));
        }
        for (var list : List.of("/showcase/cohorts/" + cohort, "/showcase/workshops/" + accepted.workshop(cohort))) {
            assertThat(seers.get(1).page(list)).contains(address, "cohort alone");
            assertThat(strangers)
                    .allSatisfy(stranger -> assertThat(stranger.page(list))
                            .contains("Nothing to see here yet")
                            .doesNotContain(address, "Mastering"));
        }
        assertThat(seers.get(1).page(address)).contains("noindex").doesNotContain("og:image", "Take it down");
    }

    @Test
    void aWithdrawalLeavesNothingAtOnce() throws Exception {
        var address = shown(learner(), work, "reach", "WORLD");
        var image = visitor.nobody().open(address + "/images/1");
        assertThat(image.getResponse().getHeader("Cache-Control")).contains("no-cache", "private");
        assertThat(visitor.nobody().page("/showcase/workshops/" + accepted.workshop(cohort)))
                .contains(address);
        var copies = db.select(EXHIBIT_IMAGE.CONTENT)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .where(EXHIBIT.WORK_ID.eq(work))
                .fetch(EXHIBIT_IMAGE.CONTENT);
        learner().post(Accepted.showing(work) + "/withdrawal");
        learner().post(Accepted.showing(work) + "/withdrawal");
        for (var path : List.of("", "/images/1", "/images/1/small", "/images/1/tile", "/report")) {
            assertThat(visitor.nobody().open(address + path)).as(path).hasStatus(404);
            assertThat(learner().open(address + path)).as(path).hasStatus(404);
        }
        assertThat(visitor.nobody().page("/showcase/workshops/" + accepted.workshop(cohort)))
                .doesNotContain(address);
        assertThat(db.fetchCount(LEFT_BYTES, LEFT_BYTES.CONTENT.in(copies)))
                .as("bytes on their way out of the store")
                .isPositive();
        assertThat(shown(learner(), work, "reach", "WORLD")).isNotEqualTo(address);
    }

    @Test
    void whoLeftIsSeenByTheCohortNoMoreAndStillWithdraws() throws Exception {
        var karan = visitor.learner(world.learner("Karan", cohort));
        var address = shown(learner(), work);
        world.seat(meera, cohort, "ENDED");
        assertThat(karan.open(address)).hasStatus(404);
        assertThat(learner().open(address)).hasStatusOk();
        assertThat(learner().page(Accepted.showing(work))).contains("no longer have a seat", "Withdraw it");
        learner().post(Accepted.showing(work) + "/withdrawal");
        assertThat(learner().open(address)).hasStatus(404);
    }

    @Test
    void onlyWhatWasAcceptedIsShown() {
        var waiting = accepted.waiting(meera, cohort);
        assertThat(learner().open(Accepted.showing(waiting))).hasStatus(404);
        assertThat(learner().send(Accepted.showing(waiting))).hasStatus(404);
        assertThatThrownBy(() -> db.execute("""
            insert into mentorship.exhibit select gen_random_uuid(), work_id, id, cohort_id, cohort_id, learner_id, 'x', '',
                'NOBODY', 'WORLD', false, now() from mentorship.round where work_id = ?\
            """, waiting)).hasMessageContaining("only accepted work is shown");
    }

    @Test
    void nobodyElseShowsWithdrawsOrTakesDown() throws Exception {
        var address = shown(learner(), work, "reach", "WORLD");
        var image = Accepted.images(learner(), work).getFirst();
        var karan = visitor.learner(world.learner("Karan", cohort));
        assertThat(karan.open(Accepted.showing(work))).hasStatus(404);
        for (var verb : List.of("", "/preview", "/withdrawal")) {
            assertThat(karan.send(Accepted.showing(work) + verb, "image", image, "title", "Mine"))
                    .as(verb)
                    .hasStatus(404);
        }
        var zoya = world.mentor("Zoya");
        accepted.cohort(zoya);
        assertThat(visitor.instructor(zoya).send("/staff" + address + "/takedown", "reason", "x"))
                .hasStatus(404);
        assertThat(visitor.instructor(zoya).send("/staff" + address + "/reports/dismissal"))
                .hasStatus(404);
        assertThat(karan.send("/staff" + address + "/takedown", "reason", "x")).hasStatus(403);
        assertThat(visitor.instructor(zoya).page("/staff/showcase")).doesNotContain(address);
        assertThat(visitor.nobody().open(address)).hasStatusOk();
    }

    @Test
    void whatIsMissingOrTooLongIsToldAndWhatWasTypedStays() throws Exception {
        var image = Accepted.images(learner(), work).getFirst();
        assertThat(learner().send(Accepted.showing(work), "title", "Kept", "words", "also kept"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one image.", "value=\"Kept\"", "also kept");
        assertThat(learner().send(Accepted.showing(work), "image", image, "title", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Give it a title.");
        assertThat(learner().send(Accepted.showing(work), "image", image, "title", "x", "words", "w".repeat(4_001)))
                .hasStatus(422)
                .bodyText()
                .contains("at most 4,000 characters; these are 4001");
        var others = Accepted.images(learner(), accepted.work(meera, cohort)).getFirst();
        assertThat(learner().send(Accepted.showing(work), "image", others, "title", "x"))
                .as("an image of another work")
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one image.");
    }

    @Test
    void changedImagesReplaceTheOthers() throws Exception {
        var images = Accepted.images(learner(), work);
        var address = shown(learner(), work, "reach", "WORLD");
        shown(learner(), work, "reach", "WORLD", "image", images.getLast());
        assertThat(db.select(EXHIBIT_IMAGE.ARTIFACT_ID)
                        .from(EXHIBIT_IMAGE)
                        .join(EXHIBIT)
                        .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                        .where(EXHIBIT.WORK_ID.eq(work))
                        .fetch(EXHIBIT_IMAGE.ARTIFACT_ID))
                .containsExactly(UUID.fromString(images.getLast()));
        assertThat(visitor.nobody().open(address + "/images/1")).hasStatusOk();
    }

    private Signed learner() {
        return visitor.learner(meera);
    }
}
