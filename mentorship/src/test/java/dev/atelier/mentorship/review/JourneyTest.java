package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.ItemEvidence;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.SentMails;
import jakarta.mail.Message;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** From the first image to the accepted second round, through the pages. */
@AtBrowsers
class JourneyTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    SentMails mails;

    @Autowired
    DSLContext db;

    @Test
    void aWorkIsHandedInReviewedRevisedAndAccepted(AssertablePublishedEvents events) throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var meera = visitor.learner(world.learner("Meera", cohort));
        var reviewer = visitor.instructor(ravi);
        mails.forget();

        assertThat(meera.page("/my/work"))
                .contains("Generate your first images", "Prompt blending")
                .doesNotContain("Latents");
        var form = UUID.randomUUID();
        var work = meera.post("/my/work", "cohort", cohort, "item", "first-images", "form", form);
        assertThat(work).isEqualTo("/my/work/" + form);
        assertThat(meera.post("/my/work", "cohort", cohort, "item", "first-images", "form", UUID.randomUUID()))
                .isEqualTo(work);

        meera.upload(work + "/rounds/1/files", "jacket.png", Pictures.made("a linen jacket, studio", 20, 42));
        meera.post(work + "/rounds/1/text", "text", "I wanted **soft** light.");
        assertThat(meera.page(work))
                .contains("a linen jacket, studio", "text, watermark", "Euler a", "sd15", "jacket.png");
        assertThat(meera.post(work + "/rounds/1/submission", "text", "I wanted **soft** light."))
                .isEqualTo(work);
        meera.post(work + "/rounds/1/submission", "text", "I wanted **soft** light.");

        assertThat(mails.all()).hasSize(1);
        assertThat(mails.all().getFirst().getSubject()).isEqualTo("Meera handed in “Generate your first images”");
        var first = round(form, 1);
        assertThat(reviewer.page("/staff/reviews")).contains("Generate your first images", "waits for a reviewer");
        assertThat(reviewer.page("/staff/reviews/" + first)).contains("Claim this round", "<strong>soft</strong>");
        reviewer.post("/staff/reviews/" + first + "/claim");
        var artifact = reviewer.page("/staff/reviews/" + first)
                .split("artifact-", 2)[1]
                .substring(0, 36);
        reviewer.post(
                "/staff/reviews/" + first + "/comments",
                "id",
                UUID.randomUUID(),
                "artifact",
                artifact,
                "left",
                "19",
                "top",
                "46,5",
                "width",
                "18",
                "height",
                "32",
                "body",
                "The sleeve melts.");
        var desk = reviewer.page("/staff/reviews/" + first);
        assertThat(desk).contains("The sleeve melts.", "x=\"19%\" y=\"46.5%\" width=\"18%\" height=\"32%\"");
        assertThat(reviewer.post(
                        "/staff/reviews/" + first + "/publication",
                        "token",
                        Visitor.field(desk, "token"),
                        "summary",
                        "Choose one window.",
                        "verdict",
                        "REVISE"))
                .isEqualTo("/staff/reviews");

        var told = mails.all().getLast();
        assertThat(told.getRecipients(Message.RecipientType.TO)[0].toString()).contains("meera@example.org");
        assertThat(told.getContent().toString()).contains("Choose one window.", "http://localhost:8080" + work);
        assertThat(meera.page(work))
                .contains("Choose one window.", "The sleeve melts.", "another round, please", "Begin round 2");

        meera.post(work + "/rounds/1/next");
        meera.post(work + "/rounds/1/next");
        meera.upload(
                work + "/rounds/2/files", "jacket.png", Pictures.made("a linen jacket, north window light", 32, 42));
        meera.post(work + "/rounds/2/submission", "text", "");
        var second = round(form, 2);
        reviewer.post("/staff/reviews/" + second + "/claim");
        var compared = reviewer.page("/staff/reviews/" + second);
        assertThat(compared).contains("What changed since Round 1", "<del>20</del> <ins>32</ins>", "Same seed");
        reviewer.post(
                "/staff/reviews/" + second + "/publication",
                "token",
                Visitor.field(compared, "token"),
                "verdict",
                "ACCEPTED");

        assertThat(meera.page(work)).contains("accepted").doesNotContain("Begin round 3");
        var item = db.select(WORK.ITEM_KEY).from(WORK).where(WORK.ID.eq(form)).fetchSingle(WORK.ITEM_KEY);
        assertThat(events.ofType(ItemEvidence.class)
                        .matching(seen -> seen.item().value().equals(item)))
                .hasSize(1);
        assertThat(mails.all()).hasSize(4);
    }

    private UUID round(UUID work, int number) {
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.WORK_ID.eq(work))
                .and(ROUND.NUMBER.eq(number))
                .fetchSingle()
                .value1();
    }
}
