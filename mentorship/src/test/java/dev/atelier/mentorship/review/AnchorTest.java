package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments point at places that are there, and are seen at these places. */
@AtBrowsers
class AnchorTest {

    private static final String NOTEBOOK = """
        {"nbformat":4,"nbformat_minor":5,"metadata":{"language_info":{"name":"python"}},"cells":[
        {"id":"a","cell_type":"markdown","metadata":{},"source":"# Try"},
        {"id":"b","cell_type":"code","metadata":{},"execution_count":1,"source":"a = 1\\nb = 2\\nprint(a)","outputs":[
        {"output_type":"stream","name":"stdout","text":"1\\n"}]}]}
        """;

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    CohortId cohort;
    Visitor.Signed ravi;
    Visitor.Signed meera;
    UUID work;
    UUID round;

    @BeforeEach
    void aRoundOfAPictureANotebookAndAText() {
        var teacher = world.mentor("Ravi");
        cohort = world.cohort(teacher);
        var learner = world.learner("Meera", cohort);
        ravi = visitor.instructor(teacher);
        meera = visitor.learner(learner);
        work = handing.begun(learner, cohort);
        meera.upload(files(), "portrait.png", Pictures.made("a portrait", 20, 7));
        meera.upload(files(), "try.ipynb", NOTEBOOK.getBytes(UTF_8));
        meera.upload(files(), "notes.txt", "one\ntwo\nthree".getBytes(UTF_8));
        meera.post(Handing.base(work, 1) + "/submission", "text", "Please look.");
        round = handing.round(work, 1);
        ravi.post(at("/claim"));
    }

    @Test
    void aCellIsCommentedOnAndTheLearnerSeesItThere() throws Exception {
        comment("try.ipynb", "Why two of them?", "cell", "2", "lines", "1-2");
        assertThat(meera.page(notebook("/my/work"))).doesNotContain("Why two of them?");
        publish();

        assertThat(meera.page("/my/work/" + work))
                .contains("try.ipynb, cell 2, lines 1 to 2", "/notebook#cell-2", "Why two of them?");
        assertThat(meera.page(notebook("/my/work")))
                .contains("Why two of them?", "Comment 1", "class=\"line marked\" id=\"cell-2-line-2\"")
                .contains("class=\"line\" id=\"cell-2-line-3\"")
                .doesNotContain("#writing");
    }

    @Test
    void aLineOfATextIsCommentedOnAndTheLearnerSeesItThere() throws Exception {
        comment("notes.txt", "Really three?", "lines", "3");
        publish();

        assertThat(meera.page("/my/work/" + work)).contains("notes.txt, line 3", "/look#line-3");
        assertThat(meera.page("/my/work/artifacts/" + artifact("notes.txt") + "/look"))
                .contains("Really three?", "class=\"line marked\" id=\"line-3\"");
    }

    @Test
    void aParameterIsKnownByTheNameThatTheToolWrote() throws Exception {
        comment("portrait.png", "Go lower.", "parameter", "CFG scale");
        assertThat(ravi.page(at(""))).contains("portrait.png, guidance");
        publish();

        assertThat(meera.page("/my/work/" + work)).contains("portrait.png, guidance", "comment 1</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "try.ipynb | cell | 9 | try.ipynb has 2 cells, so there is no cell 9.",
                "portrait.png | cell | 1 | portrait.png is no notebook, so it has no cells.",
                "portrait.png | lines | 1 | portrait.png is no text, so it has no lines.",
                "notes.txt | lines | 2-4 | notes.txt has 3 lines, so there is no line 4.",
                "portrait.png | parameter | patience | portrait.png has no parameter “patience”. It tells: prompt,",
                "notes.txt | parameter | steps | notes.txt has no parameter “steps”. It tells none.",
                "portrait.png | cell | two | Type a cell and an output as numbers",
                "try.ipynb | left | 10 | For a region choose an image"
            })
    void aPlaceThatIsNotThereIsRefusedInWordsAndTheTextIsKept(String file, String field, String value, String words)
            throws Exception {
        assertThat(type(file, "What about this?", field, value))
                .contains("Your words are kept, without the place.", words);

        assertThat(ravi.page(at(""))).contains("<p>What about this?</p>", "on <a href=\"#artifact-" + artifact(file));
    }

    @Test
    void anOutputIsCountedAsWell() throws Exception {
        assertThat(type("try.ipynb", "One?", "cell", "2", "output", "1", "lines", "1"))
                .contains("Saved as a draft.");
        assertThat(type("try.ipynb", "Two?", "cell", "2", "output", "2")).contains("Cell 2 has one output");
        assertThat(type("try.ipynb", "Three?", "cell", "1", "output", "1")).contains("Cell 1 has no outputs");
        assertThat(ravi.page(at(""))).contains("try.ipynb, output 1 of cell 2, line 1");
    }

    @Test
    void aFileOfAnotherRoundIsNoPlaceInThisOne() throws Exception {
        var other = handing.waiting(world.learner("Nisha", cohort), cohort);

        assertThat(ravi.type(
                        at("/comments"),
                        "id",
                        UUID.randomUUID(),
                        "artifact",
                        handing.artifact(other),
                        "parameter",
                        "steps",
                        "body",
                        "Which?"))
                .contains("What you chose is no file of this round");
    }

    @Test
    void aCommentBeginsBesideTheCellTheLineOrTheParameter() throws Exception {
        assertThat(ravi.page(at("")))
                .contains("parameter=steps#add", "Comment<span class=\"visually-hidden\"> on steps</span>");
        assertThat(ravi.page(at("?artifact=" + artifact("portrait.png") + "&parameter=steps")))
                .contains("name=\"parameter\" value=\"steps\"");
        assertThat(ravi.page(notebook("/staff/reviews") + "?cell=2&lines=2"))
                .contains("id=\"writing\"", "name=\"lines\" value=\"2\"", "name=\"to\" value=\"notebook\"");
        assertThat(ravi.post(
                        at("/comments"),
                        "id",
                        UUID.randomUUID(),
                        "artifact",
                        artifact("try.ipynb"),
                        "cell",
                        "2",
                        "to",
                        "notebook",
                        "body",
                        "Good"))
                .startsWith(notebook("/staff/reviews") + "#comment-");
        assertThat(ravi.page(notebook("/staff/reviews"))).contains("your draft", "Good");
    }

    @Test
    void whoDoesNotReviewWritesNothingAndSeesNoDraft() throws Exception {
        var latha = world.mentor("Latha");
        db.execute("insert into mentorship.cohort_staff values (?, ?, 'INSTRUCTOR')", cohort.value(), latha);
        comment("try.ipynb", "Ravi's own words", "cell", "2");

        assertThat(visitor.instructor(latha).page(notebook("/staff/reviews"))).doesNotContain("own words", "#writing");
        var stranger = world.mentor("Asha");
        assertThat(visitor.instructor(stranger).open(notebook("/staff/reviews")))
                .hasStatus(404);
        assertThat(visitor.learner(world.learner("Nisha", cohort)).open(notebook("/my/work")))
                .hasStatus(404);
    }

    private void comment(String file, String body, String... place) throws Exception {
        assertThat(type(file, body, place)).contains("Saved as a draft.");
    }

    private String type(String file, String body, String... place) throws Exception {
        var fields = new ArrayList<Object>(List.of("id", UUID.randomUUID(), "artifact", artifact(file), "body", body));
        fields.addAll(List.of(place));
        return ravi.type(at("/comments"), fields.toArray());
    }

    private void publish() throws Exception {
        ravi.post(at("/publication"), "token", Visitor.field(ravi.page(at("")), "token"), "verdict", "COMMENTED");
    }

    private String notebook(String start) {
        return start + "/artifacts/" + artifact("try.ipynb") + "/notebook";
    }

    private UUID artifact(String name) {
        return Objects.requireNonNull(db.select(ARTIFACT.ID)
                .from(ARTIFACT)
                .where(ARTIFACT.ROUND_ID.eq(round))
                .and(ARTIFACT.NAME.eq(name))
                .fetchSingle(ARTIFACT.ID));
    }

    private String files() {
        return Handing.base(work, 1) + "/files";
    }

    private String at(String what) {
        return "/staff/reviews/" + round + what;
    }
}
