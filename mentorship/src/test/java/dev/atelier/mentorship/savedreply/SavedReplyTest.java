package dev.atelier.mentorship.savedreply;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.SAVED_REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class SavedReplyTest {

    private static final String REPLIES = "/staff/mentorship/replies";

    @Autowired
    World world;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    @Autowired
    SavedReplies replies;

    Run run;
    Pages ravi;
    Pages zoya;

    @BeforeEach
    void twoMentors() {
        run = world.run("Ravi");
        ravi = Pages.mentor(http, run.lead().id().value());
        zoya = Pages.mentor(http, world.run("Zoya").lead().id().value());
    }

    @Test
    void oneIsKeptChangedAndRemoved() {
        var id = Pages.form();
        assertThat(keep(id, "Seeds", "Dear {learner}, fix the seed.")).isTrue();
        assertThat(keep(id, "Seeds", "Dear {learner}, fix the seed.")).isTrue();
        assertThat(ravi.get(REPLIES)).bodyText().contains("Seeds", "Dear {learner}, fix the seed.");
        assertThat(keep(id, "Seed", "Fix it.")).isTrue();
        assertThat(replies.of(ravi.person())).containsExactly(new SavedReply(UUID.fromString(id), "Seed", "Fix it."));
        ravi.post(REPLIES + "/" + id + "/removal");
        ravi.post(REPLIES + "/" + id + "/removal");
        assertThat(ravi.get(REPLIES)).bodyText().contains("No saved replies yet");
    }

    @Test
    void itIsPutAfterWhatWasTypedAndNothingIsSent() {
        var meera = world.completes(run, "Meera");
        var month = db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value()));
        var learner = Pages.learner(http, meera.id().value());
        var thread = learner.ask(month, "Seeds", "Which one?");
        var id = Pages.form();
        keep(id, "Seeds", "Dear {learner}, fix the seed.");
        var place = "/staff/mentorship/" + thread;
        assertThat(ravi.post(place + "/insertion", "form", Pages.form(), "text", "Typed before. ", "saved", id))
                .hasRedirectedUrl(place + "#text");
        assertThat(ravi.get(place))
                .bodyText()
                .contains("Typed before.\n\nDear Meera, fix the seed.</textarea>", "option value=\"" + id + "\"");
        assertThat(learner.get("/my/mentor/" + thread)).bodyText().doesNotContain("fix the seed");
        assertThat(zoya.post(place + "/insertion", "form", Pages.form(), "text", "", "saved", id))
                .hasStatus(404);
    }

    @Test
    void anotherMentorsAreNeitherSeenNorTouched() {
        var id = Pages.form();
        keep(id, "Mine", "Of Ravi.");
        assertThat(zoya.get(REPLIES)).bodyText().doesNotContain("Of Ravi.");
        zoya.post(REPLIES, "form", id, "title", "Taken", "words", "Of Zoya.");
        zoya.post(REPLIES + "/" + id + "/removal");
        assertThat(replies.of(ravi.person())).extracting(SavedReply::words).containsExactly("Of Ravi.");
        assertThat(Pages.learner(http, ravi.person()).get(REPLIES)).hasStatus(403);
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTypedAndSaysWhy() {
        keep(Pages.form(), "Seeds", "One.");
        for (var refused : new String[][] {
            {"", "Words", "Give it a title"},
            {"Title", " ", "Write the words"},
            {"t".repeat(101), "Words", "at most 100 characters"},
            {"Long", "x".repeat(10_001), "at most 10,000 characters"},
            {"SEEDS", "Words typed", "Another of your saved replies"}
        }) {
            assertThat(ravi.post(REPLIES, "form", Pages.form(), "title", refused[0], "words", refused[1]))
                    .hasStatus(422)
                    .bodyText()
                    .contains(refused[2], refused[1].strip() + "</textarea>");
        }
        assertThat(replies.of(ravi.person())).hasSize(1);
    }

    @Test
    void aHundredAreTheMost() {
        for (var at = 0; at < SavedReplies.MOST; at++) {
            replies.keep(ravi.person(), new SavedReply(UUID.randomUUID(), "Title " + at, "Words"));
        }
        assertThat(keep(Pages.form(), "One more", "Words")).isFalse();
        assertThat(db.fetchCount(SAVED_REPLY, SAVED_REPLY.MENTOR_ID.eq(ravi.person())))
                .isEqualTo(SavedReplies.MOST);
    }

    private boolean keep(String id, String title, String words) {
        return ravi.post(REPLIES, "form", id, "title", title, "words", words)
                        .getResponse()
                        .getStatus()
                == 302;
    }
}
