package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round that is put together: its pieces in order, its words from several windows, what it takes over. */
@AtBrowsers
class DraftTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    UUID ravi = UUID.randomUUID();
    CohortId cohort = new CohortId(UUID.randomUUID());
    Visitor.Signed meera;
    Visitor.Signed priya;
    UUID work = UUID.randomUUID();
    String base = "";

    @BeforeEach
    void aDraft() {
        ravi = world.mentor("Ravi");
        cohort = world.cohort(ravi);
        var person = world.learner("Meera", cohort);
        meera = visitor.learner(person);
        priya = visitor.learner(world.learner("Priya", cohort));
        work = handing.begun(person, cohort);
        base = Handing.base(work, 1);
    }

    @Test
    void fortyPiecesFitAndNotOneMore() throws Exception {
        for (var number = 1; number <= 40; number++) {
            meera.post(base + "/links", "address", "https://example.org/" + number);
        }

        assertThat(meera.page("/my/work/" + work)).contains("40 of 40", "This round is full: 40 files and links");
        assertThat(meera.upload(base + "/files", "one.png", Pictures.plain(1))).contains("at most 40 files");
        meera.post(base + "/submission", "text", "All of them");
        assertThat(handing.state(handing.round(work, 1))).isEqualTo("SUBMITTED");
    }

    @Test
    void piecesChangePlaces() {
        for (var name : List.of("a", "b", "c")) {
            meera.post(base + "/links", "address", "https://example.org/" + name);
        }

        move("b", 2, true);
        assertThat(order()).containsExactly("b", "a", "c");
        // Sent twice, it is moved once.
        move("b", 2, true);
        assertThat(order()).containsExactly("b", "a", "c");
        move("a", 2, false);
        move("b", 1, true);
        assertThat(order()).containsExactly("b", "c", "a");
        assertThat(priya.send(base + "/artifacts/" + piece("b") + "/place", "from", 1, "up", false))
                .hasStatus(404);
        meera.post(base + "/submission", "text", "");
        move("b", 1, false);
        assertThat(order()).containsExactly("b", "c", "a");
    }

    @Test
    void aSecondWindowDoesNotWriteOverTheFirst() throws Exception {
        assertThat(meera.type(base + "/text", "text", "First words", "version", 0))
                .contains("value=\"1\"", "Saved.");
        assertThat(meera.type(base + "/text", "text", "First words, more", "version", 1))
                .contains("value=\"2\"");

        assertThat(meera.type(base + "/text", "text", "Words of a stale window", "version", 0))
                .contains("Another window has saved other words");

        assertThat(text()).isEqualTo("First words, more");
        assertThat(meera.page("/my/work/" + work))
                .contains("There is a second text", "Words of a stale window", "First words, more");
        meera.post(base + "/submission", "text", "First words, more", "version", 2);
        assertThat(handing.state(handing.round(work, 1))).isEqualTo("DRAFT");
        meera.post(base + "/text/aside", "both", true);
        assertThat(text()).isEqualTo("First words, more\n\nWords of a stale window");
        assertThat(meera.page("/my/work/" + work)).doesNotContain("There is a second text");
    }

    @Test
    void aStaleWindowDoesNotHandInItsOldWords() throws Exception {
        meera.type(base + "/text", "text", "Newest", "version", 0);

        meera.post(base + "/submission", "text", "Old", "version", 0);

        assertThat(handing.state(handing.round(work, 1))).isEqualTo("DRAFT");
        assertThat(meera.page("/my/work/" + work)).contains("Newest", "Old");
        meera.post(base + "/text/aside", "both", false);
        meera.post(base + "/submission", "text", "Newest", "version", 1);
        assertThat(handing.state(handing.round(work, 1))).isEqualTo("SUBMITTED");
    }

    @Test
    void anAnswerThatWasLostOnTheWayIsNoOtherWindow() throws Exception {
        meera.type(base + "/text", "text", "100% of the hands\\_", "version", 0);

        assertThat(meera.type(base + "/text", "text", "100% of the hands\\_ are soft", "version", 0))
                .contains("Saved.", "value=\"2\"")
                .doesNotContain("data-unsaved");
        meera.post(base + "/submission", "text", "100% of the hands\\_ are soft, and", "version", 1);
        assertThat(handing.state(handing.round(work, 1))).isEqualTo("SUBMITTED");
        assertThat(text()).isEqualTo("100% of the hands\\_ are soft, and");
    }

    @Test
    void whatLooksLikeAPatternIsNoBeginning() throws Exception {
        meera.type(base + "/text", "text", "%", "version", 0);

        assertThat(meera.type(base + "/text", "text", "Words of a stale window", "version", 0))
                .contains("Another window has saved other words")
                .doesNotContain("data-unsaved");
        assertThat(meera.page("/my/work/" + work)).contains("There is a second text");
    }

    @Test
    void aWindowThatIsTooLateIsToldThatItsWordsAreNowhereElse() throws Exception {
        meera.post(base + "/submission", "text", "Handed in", "version", 0);

        assertThat(meera.type(base + "/text", "text", "Handed in, and more", "version", 0))
                .contains("handed in meanwhile", "data-unsaved");
    }

    @RepeatedTest(3)
    void ofWindowsThatTypeAtOnceOneSavesAndNothingIsLost() throws Exception {
        AtOnce.all(List.<Callable<Object>>of(
                () -> meera.type(base + "/text", "text", "One", "version", 0),
                () -> meera.type(base + "/text", "text", "Other", "version", 0)));

        assertThat(meera.page("/my/work/" + work)).contains("One", "Other");
    }

    @Test
    void whatIsNoLinkStaysInTheField() throws Exception {
        var answer = meera.send(base + "/links", "address", "example.org/page");

        assertThat(answer.getMvcResult().getFlashMap().get("typed")).isEqualTo("example.org/page");
    }

    @Test
    void aWorkIsRenamedUnlessItWasMeanwhile() {
        meera.post(base + "/title", "before", "Portraits", "title", "Portraits, second try");
        meera.post(base + "/title", "before", "Portraits", "title", "Hands");

        assertThat(db.fetchValue(db.select(WORK.TITLE).from(WORK).where(WORK.ID.eq(work))))
                .isEqualTo("Portraits, second try");
        assertThat(priya.send(base + "/title", "before", "Portraits, second try", "title", "Mine"))
                .hasStatus(404);
    }

    @Test
    void theNextRoundTakesOverEverythingInOnePress() throws Exception {
        meera.upload(base + "/files", "portrait.png", Pictures.made("a portrait", 20, 7));
        meera.post(base + "/links", "address", "https://example.org/a");
        meera.post(base + "/submission", "text", "Please look at the hands.");
        review();

        AtOnce.all(Collections.nCopies(4, (Callable<Object>) () -> meera.post(base + "/next", "carry", true)));

        var second = handing.round(work, 2);
        assertThat(db.fetchCount(ROUND, ROUND.WORK_ID.eq(work))).isEqualTo(2);
        assertThat(db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(second))).isEqualTo(2);
        assertThat(meera.page("/my/work/" + work))
                .contains("Please look at the hands.", "The same file as in round 1.");
        assertThat(meera.page("/my/work/" + work)).contains("You have used 1 MB of 3 GB");
    }

    @Test
    void aRoundMayAlsoBeginEmptyAndIsToldOfAFileThatCameBefore() {
        meera.upload(base + "/files", "portrait.png", Pictures.made("a portrait", 20, 7));
        meera.post(base + "/submission", "text", "Hands");
        review();

        meera.post(base + "/next", "carry", false);

        assertThat(db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(handing.round(work, 2))))
                .isZero();
        assertThat(meera.upload(Handing.base(work, 2) + "/files", "again.png", Pictures.made("a portrait", 20, 7)))
                .contains("again.png", "the same file as in round 1");
    }

    private void review() {
        db.update(ROUND)
                .set(ROUND.STATE, "REVISE")
                .where(ROUND.ID.eq(handing.round(work, 1)))
                .execute();
    }

    private void move(String name, int from, boolean up) {
        meera.post(base + "/artifacts/" + piece(name) + "/place", "from", from, "up", up);
    }

    private UUID piece(String name) {
        return java.util.Objects.requireNonNull(db.select(ARTIFACT.ID)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(handing.round(work, 1)))
                .and(ARTIFACT.NAME.eq("https://example.org/" + name))
                .fetchSingle(ARTIFACT.ID));
    }

    private List<String> order() {
        return db.select(ARTIFACT.NAME)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(handing.round(work, 1)))
                .orderBy(ARTIFACT.POSITION)
                .fetch(row -> row.value1().substring("https://example.org/".length()));
    }

    private String text() {
        return String.valueOf(
                db.fetchValue(db.select(ROUND.TEXT).from(ROUND).where(ROUND.ID.eq(handing.round(work, 1)))));
    }
}
