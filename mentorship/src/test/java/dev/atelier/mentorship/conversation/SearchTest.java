package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.page.SearchPage.Piece;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class SearchTest {

    private static final String MINE = "/my/mentor/search";
    private static final String WORDS = "?words={words}";
    private static final String TAUGHT = "/staff/mentorship/search";

    @Autowired
    World world;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;
    UUID seeds;
    UUID faces;

    @BeforeEach
    void twoConversations() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
        seeds = ask("Seeds & <steps>", "Why does dreamshaper_8 need 4.5 as guidance? It's odd: <lora:jacket_v2:0.8>.");
        faces = ask("顔の生成", "この画像の顔がおかしいです。");
    }

    @Test
    void wordsAreFoundFromTheirBeginningInWhateverCase() {
        for (var words : new String[] {
            "GUIDANCE",
            "dream guid",
            "dreamshaper_8",
            "4.5",
            "it's",
            "seed",
            "steps>",
            "& | ! guidance :*",
            "\\ odd",
            "jacket_v2",
            "<lora:jack"
        }) {
            assertThat(learner.get(MINE + WORDS, words))
                    .as(words)
                    .hasStatusOk()
                    .bodyText()
                    .contains("/my/mentor/" + seeds)
                    .doesNotContain("/my/mentor/" + faces);
        }
    }

    @Test
    void whatFitsStandsOut() {
        assertThat(learner.get(MINE + WORDS, "guid")).bodyText().contains("<mark>guidance</mark>");
        assertThat(learner.get(MINE + WORDS, "seeds")).bodyText().contains("Seeds &amp; &lt;steps");
        assertThat(SearchView.pieces("a \u0001b\u0002 c \u0001d\u0002"))
                .containsExactly(
                        new Piece("a ", false), new Piece("b", true), new Piece(" c ", false), new Piece("d", true));
        assertThat(SearchView.pieces("\u0001b\u0002 c")).containsExactly(new Piece("b", true), new Piece(" c", false));
        assertThat(SearchView.pieces("no words")).containsExactly(new Piece("no words", false));
    }

    @Test
    void scriptsWithoutSpacesAreFoundInTheMiddle() {
        assertThat(learner.get(MINE + WORDS, "画像の顔")).bodyText().contains("/my/mentor/" + faces);
        assertThat(learner.get(MINE + WORDS, "生成")).bodyText().contains("/my/mentor/" + faces);
        assertThat(learner.get(MINE + WORDS, "犬")).bodyText().contains("Nothing found");
    }

    @Test
    void nothingIsFoundByNothingAndByTooMuch() {
        assertThat(learner.get(MINE)).hasStatusOk().bodyText().doesNotContain("Nothing found", "/my/mentor/" + seeds);
        assertThat(learner.get(MINE + WORDS, "?!")).hasStatusOk().bodyText().doesNotContain("/my/mentor/" + seeds);
        assertThat(learner.get(MINE + WORDS, "x".repeat(5_000)))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing found");
    }

    @Test
    void mentorsFindByNameWhatTheyTeachAndAdminsAll() {
        assertThat(ravi.get(TAUGHT + WORDS, "guidance")).bodyText().contains("/staff/mentorship/" + seeds);
        assertThat(ravi.get(TAUGHT + WORDS, "meer")).bodyText().contains("/staff/mentorship/" + seeds, "/" + faces);
        assertThat(Pages.admin(http).get(TAUGHT + WORDS, "dreamshaper_8"))
                .bodyText()
                .contains("/staff/mentorship/" + seeds);
        var zoya = Pages.mentor(http, world.run("Zoya").lead().id().value());
        assertThat(zoya.get(TAUGHT + WORDS, "guidance")).bodyText().contains("Nothing found");
        assertThat(zoya.get(TAUGHT + WORDS, "meera")).bodyText().contains("Nothing found");
    }

    @Test
    void nobodySearchesInOthersConversations() {
        var asha = Pages.learner(http, world.completes(run, "Asha").id().value());
        for (var words : new String[] {"guidance", "meera", "顔"}) {
            assertThat(asha.get(MINE + WORDS, words)).bodyText().contains("Nothing found");
        }
        assertThat(asha.get(TAUGHT + WORDS, "guidance")).hasStatus(403);
    }

    private UUID ask(String subject, String text) {
        return learner.ask(
                db.fetchValue(MONTH.ID, MONTH.LEARNER_ID.eq(meera.id().value())), subject, text);
    }
}
