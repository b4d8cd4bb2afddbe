package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and words that mean no good, or are merely broken. */
@AtBrowsers
class HostileUploadsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8);

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    DSLContext db;

    UUID ravi;
    CohortId cohort;
    Visitor.Signed meera;
    UUID work;

    @BeforeEach
    void aDraft() {
        ravi = world.mentor("Ravi");
        cohort = world.cohort(ravi);
        var person = world.learner("Meera", cohort);
        meera = visitor.learner(person);
        work = handing.begun(person, cohort);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefused() {
        var bomb = Pictures.plain(1).clone();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(upload("bomb.png", bomb)).contains("Not taken. bomb.png");
        assertThat(pieces()).isZero();
    }

    @Test
    void aTruncatedPictureIsRefusedWithAdvice() {
        var whole = Pictures.plain(1);

        assertThat(upload("cut.png", Arrays.copyOf(whole, whole.length / 2)))
                .contains("Not taken. cut.png", "Please choose the file that the tool itself saved.");
    }

    @Test
    void anSvgThatCallsItselfPngIsRefused() {
        assertThat(upload("drawing.png", SVG)).contains("This is an SVG drawing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawing.svg", "page.html", "page.xhtml", "program.exe", "strange.zzz", "noending"})
    void whateverIsUnknownIsKeptAndOnlyEverDownloaded(String name) throws Exception {
        assertThat(upload(name, SVG)).contains("Added: " + name);

        var file = meera.open("/my/work/artifacts/" + only());

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).isEqualTo("application/octet-stream");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(SVG);
        handIn();
        assertThat(visitor.instructor(ravi).page("/staff/reviews/" + handing.round(work, 1)))
                .contains(name);
    }

    @Test
    void aPictureKeepsItsTypeWhateverItIsCalled() throws Exception {
        upload("page.html", Pictures.plain(9));

        var file = meera.open("/my/work/artifacts/" + only());

        assertThat(file.getResponse().getContentType()).isEqualTo("image/png");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(meera.open("/my/work/artifacts/" + only() + "/small")).hasStatusOk();
    }

    @Test
    void textsStayTextsWhereverTheyAreShown() throws Exception {
        upload("\"><img src=x onerror=alert(1)>.png", Pictures.made(SCRIPT + " a portrait", 20, 3));
        upload("notes.txt", (SCRIPT + "\nSteps: 20, Sampler: Euler, Seed: 1, " + SCRIPT).getBytes(UTF_8));
        meera.post(base("/text"), "text", SCRIPT + " [press](javascript:alert(1)) ![x](https://tracker.example/x.png)");
        meera.post(base("/links"), "address", "https://example.org/\"><script>alert(1)</script>");
        meera.post(base("/links"), "address", "https://example.org/?q='onmouseover='alert(1)");
        handIn(SCRIPT + " [press](javascript:alert(1)) ![x](https://tracker.example/x.png)");

        for (var page : java.util.List.of(
                meera.page("/my/work/" + work),
                visitor.instructor(ravi).page("/staff/reviews/" + handing.round(work, 1)))) {
            assertThat(page)
                    .doesNotContain("<script>alert", "<img src=x", "href=\"javascript", "tracker.example/x.png\"");
            assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; a portrait");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "https://",
                "ftp://example.org",
                "https://user:secret@example.org/",
                "file:///etc/passwd",
                "https:example.org"
            })
    void aLinkIsAWebAddressOrNone(String address) {
        meera.post(base("/links"), "address", address);

        assertThat(pieces()).isZero();
    }

    @Test
    void oneMoreThanFortyPiecesIsRefusedAndTheFortyAreKept() {
        for (var number = 1; number <= 42; number++) {
            meera.post(base("/links"), "address", "https://example.org/" + number);
        }
        assertThat(pieces()).isEqualTo(40);
        assertThat(upload("one-more.png", Pictures.plain(5))).contains("at most 40 files and links");
    }

    @Test
    void theSameFileTwiceIsOneFile() {
        assertThat(upload("a.png", Pictures.plain(5))).contains("Added: a.png");
        assertThat(upload("b.png", Pictures.plain(5))).contains("here already: b.png");
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void aPictureWithoutParametersSaysHowToKeepThem() throws Exception {
        upload("screenshot.png", Pictures.plain(8));

        assertThat(meera.page("/my/work/" + work))
                .contains("Does not say how it was made", "the file that the tool itself saved");
    }

    @Test
    void aNotebookIsShownWithoutItsHtml() throws Exception {
        var notebook = """
            {"nbformat":4,"nbformat_minor":5,"metadata":{"language_info":{"name":"python"}},"cells":[
            {"id":"a","cell_type":"markdown","metadata":{},"source":"# Try <script>alert(1)</script>"},
            {"id":"b","cell_type":"code","metadata":{},"execution_count":1,"source":"print('<b>hi</b>')","outputs":[
            {"output_type":"stream","name":"stdout","text":"<b>hi</b>"},
            {"output_type":"display_data","metadata":{},"data":{"text/html":"<script>alert(2)</script>"}}]}]}
            """;
        upload("try.ipynb", notebook.getBytes(UTF_8));

        assertThat(meera.page("/my/work/" + work)).contains("Notebook, 2 cells, python");
        assertThat(meera.page("/my/work/artifacts/" + only() + "/notebook"))
                .contains("&lt;b&gt;hi&lt;/b&gt;", "<h2>Try")
                .doesNotContain("<script>alert", "alert(2)");
        assertThat(meera.open("/my/work/artifacts/" + only() + "/notebook/1-0")).hasStatus(404);
        assertThat(upload("broken.ipynb", "{".getBytes(UTF_8))).contains("Not taken. broken.ipynb");
    }

    @Test
    void anEmptyFileAndACheckpointThatRunsCodeAreRefused() {
        assertThat(upload("empty.txt", new byte[0])).contains("The file is empty.");
        assertThat(upload("model.safetensors", new byte[] {1, 2, 3})).contains("Not taken. model.safetensors");
        assertThat(upload(
                        "model.ckpt",
                        new byte[] {(byte) 0x80, 2, 'c', 'o', 's', '\n', 's', 'y', 's', 't', 'e', 'm', '\n', '.'}))
                .contains("would run code beyond tensors: os.system");
    }

    @Test
    void nothingIsHandedInWithoutContent() {
        meera.post(base("/submission"), "text", "  ");

        assertThat(handing.state(handing.round(work, 1))).isEqualTo("DRAFT");
    }

    private String upload(String name, byte[] content) {
        return meera.upload(base("/files"), name, content);
    }

    private void handIn(String... text) {
        meera.post(base("/submission"), "text", text.length == 0 ? "" : text[0]);
    }

    private int pieces() {
        return db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(handing.round(work, 1)));
    }

    private UUID only() {
        return handing.artifact(handing.round(work, 1));
    }

    private String base(String act) {
        return Handing.base(work, 1) + act;
    }
}
