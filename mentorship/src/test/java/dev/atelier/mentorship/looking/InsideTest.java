package dev.atelier.mentorship.looking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What models, pickles, archives and texts hold is told without loading, unpacking or running them. */
@AtBrowsers
class InsideTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    UUID ravi;
    Visitor.Signed meera;
    UUID work;

    @BeforeEach
    void aDraft() {
        ravi = world.mentor("Ravi");
        CohortId cohort = world.cohort(ravi);
        var person = world.learner("Meera", cohort);
        meera = visitor.learner(person);
        work = handing.begun(person, cohort);
    }

    @Test
    void anArchiveIsListed() throws Exception {
        upload("samples.zip", zip("samples/one.txt", "hello", SCRIPT, "x", "../up", "y"));

        assertThat(meera.page("/my/work/" + work))
                .contains("Archive, 3 files, 7 B unpacked", "lead out of the folder")
                .contains("/my/work/artifacts/" + only() + "/look");
        assertThat(look())
                .contains("All 3 files", "samples/one.txt", "5 bytes", "&lt;script&gt;alert(1)")
                .doesNotContain(SCRIPT);
    }

    @Test
    void aModelTellsItsHeader() throws Exception {
        var header = "{\"__metadata__\": {\"ss_base_model_version\": \"sdxl\", \"ss_tag\": \"" + SCRIPT + "\"},"
                + " \"up.lora_down.weight\": {\"dtype\": \"F16\", \"shape\": [4, 8], \"data_offsets\": [0, 64]}}";
        var bytes = header.getBytes(UTF_8);
        upload(
                "style.safetensors",
                ByteBuffer.allocate(8 + bytes.length + 64)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(bytes.length)
                        .put(bytes)
                        .array());

        assertThat(look())
                .contains("LoRA rank", "1 of F16", "up.lora_down.weight", "F16 [4, 8]", "ss_tag", "&lt;script&gt;")
                .doesNotContain(SCRIPT);
    }

    @Test
    void aPickleIsListedAndStaysClosedToTheStaff() throws Exception {
        var pickle = "\u0080\u0002ccollections\nOrderedDict\n)R.".getBytes(ISO_8859_1);
        upload("weights.bin", pickle);
        meera.post(Handing.base(work, 1) + "/submission", "text", "");
        var artifact = only();
        var staff = visitor.instructor(ravi);

        assertThat(staff.page("/staff/reviews/artifacts/" + artifact + "/look"))
                .contains("collections.OrderedDict", "GLOBAL", "REDUCE", "stays closed");
        assertThat(staff.open("/staff/reviews/artifacts/" + artifact)).hasStatus(404);
        assertThat(meera.open("/my/work/artifacts/" + artifact))
                .as("its own learner may have it back")
                .hasStatusOk();
    }

    @Test
    void aPickleThatRunsSomethingIsRefusedWhateverItIsCalled() {
        var pickle = "\u0080\u0002cos\nsystem\nX\u0002\u0000\u0000\u0000ls\u0085R.".getBytes(ISO_8859_1);
        for (var name : new String[] {"model.bin", "notes.txt", "model"}) {
            assertThat(meera.upload(Handing.base(work, 1) + "/files", name, pickle))
                    .as(name)
                    .contains("would run code beyond tensors: os.system");
        }
    }

    @Test
    void aTextIsShownWhole() throws Exception {
        upload("notes.md", (SCRIPT + "\n" + "line\n".repeat(3_000) + "the end").getBytes(UTF_8));

        assertThat(look()).contains("&lt;script&gt;", "the end").doesNotContain(SCRIPT);
    }

    private void upload(String name, byte[] content) {
        assertThat(meera.upload(Handing.base(work, 1) + "/files", name, content))
                .contains("Added: " + name);
    }

    private String look() throws Exception {
        return meera.page("/my/work/artifacts/" + only() + "/look");
    }

    private UUID only() {
        return handing.artifact(handing.round(work, 1));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(namesAndTexts[index + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
