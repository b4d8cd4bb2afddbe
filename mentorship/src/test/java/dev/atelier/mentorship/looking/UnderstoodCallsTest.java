package dev.atelier.mentorship.looking;

import static dev.atelier.mentorship.world.Programs.begun;
import static dev.atelier.mentorship.world.Programs.file;
import static dev.atelier.mentorship.world.Programs.round;
import static dev.atelier.testing.Calls.answer;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.mentorship.world.Programs;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.Calls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs fetch files and read what was understood of them. */
@AtBrowsers
class UnderstoodCallsTest {

    @Autowired
    World world;

    @Autowired
    Programs programs;

    Calls meera;
    String round = "";

    @BeforeEach
    void aDraft() {
        var cohort = world.cohort(world.mentor("Ravi"));
        meera = programs.learner(world.learner("Meera", cohort));
        round = round(begun(meera, cohort), 1);
    }

    @Test
    void howAnImageWasMadeIsToldWhole() {
        var told = understood("jacket.png", Pictures.made("a linen jacket", 20, 42));
        assertThat(at("$.kind", told)).isEqualTo("IMAGE");
        assertThat(at("$.generation.tool", told)).isEqualTo("AUTOMATIC1111");
        assertThat(at("$.generation.prompt", told)).isEqualTo("a linen jacket");
        assertThat(at("$.generation.settings.SEED", told)).isEqualTo("42");
        assertThat(at("$.generation.settings.SAMPLER", told)).isEqualTo("Euler a");
        assertThat(text("$.generation.raw[0].value", told)).contains("Steps: 20, Sampler: Euler a");
        assertThat(answer(understood("plain.png", Pictures.plain(9)))).doesNotContain("\"generation\"");
    }

    @Test
    void twoImagesAreCompared() {
        var before = added("jacket.png", Pictures.made("a linen jacket, studio", 20, 42));
        var after = added("jacket-2.png", Pictures.made("a linen jacket, window", 32, 42));
        var changes = meera.get("/my/artifacts/" + after + "/changes?since=" + before);
        assertThat(text("$.sentence", changes)).startsWith("Same seed");
        assertThat(texts("$.changes[?(@.name=='steps')].before", changes)).containsExactly("20");
        assertThat(texts("$.changes[?(@.name=='steps')].after", changes)).containsExactly("32");
        assertThat(texts("$.changes[?(@.name=='prompt')].before", changes)).containsExactly("a linen jacket, studio");
        assertThat(texts("$.changes[?(@.name=='prompt')].after", changes)).containsExactly("a linen jacket, window");
        assertThat(texts("$.changes[0].spans[*].kind", changes)).contains("KEPT", "ADDED", "REMOVED");
        var plain = added("plain.png", Pictures.plain(9));
        assertThat(at("$.told", meera.get("/my/artifacts/" + plain + "/changes?since=" + before)))
                .isEqualTo(false);
    }

    @Test
    void aNotebookIsOutlined() {
        var told = understood("draw.ipynb", """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "python"}}, "cells": [
              {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Seeds"},
              {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 3, "source": "x = 1\\nprint(x)",
               "outputs": [{"output_type": "stream", "name": "stdout", "text": "1\\n"},
                           {"output_type": "error", "ename": "ValueError", "evalue": "no", "traceback": []}]}]}
            """.getBytes(UTF_8));
        assertThat(at("$.notebook.language", told)).isEqualTo("python");
        assertThat(at("$.notebook.cells", told)).isEqualTo(2);
        assertThat(texts("$.notebook.outline[*].kind", told)).containsExactly("MARKDOWN", "CODE");
        assertThat(at("$.notebook.outline[1].executed", told)).isEqualTo(3);
        assertThat(at("$.notebook.outline[1].lines", told)).isEqualTo(2);
        assertThat(texts("$.notebook.outline[1].outputs[*].kind", told)).containsExactly("TEXT", "FAILURE");
        assertThat(text("$.notebook.outline[1].outputs[1].words", told)).isEqualTo("ValueError: no");
    }

    @Test
    void modelsPicklesAndArchivesAreListed() throws IOException {
        var header = ("{\"__metadata__\": {\"ss_base_model_version\": \"sdxl\"}, \"up.lora_down.weight\": {\"dtype\":"
                        + " \"F16\", \"shape\": [4, 8], \"data_offsets\": [0, 64]}}")
                .getBytes(UTF_8);
        var model = understood(
                "style.safetensors",
                ByteBuffer.allocate(8 + header.length + 64)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(header.length)
                        .put(header)
                        .array());
        assertThat(at("$.model.loraRank", model)).isEqualTo(4);
        assertThat(at("$.model.types.F16", model)).isEqualTo(1);
        assertThat(at("$.model.metadata.ss_base_model_version", model)).isEqualTo("sdxl");
        assertThat(at("$.model.firstTensors[0].shape[1]", model)).isEqualTo(8);

        var pickle = understood("weights.pt", "\u0080\u0002ccollections\nOrderedDict\n)R.".getBytes(ISO_8859_1));
        assertThat(texts("$.pickle.imports[*]", pickle)).containsExactly("collections.OrderedDict");
        assertThat(at("$.pickle.opcodes.REDUCE", pickle)).isEqualTo(1);

        var archive = understood("samples.zip", zip());
        assertThat(at("$.archive.files", archive)).isEqualTo(1);
        assertThat(at("$.archive.first[0].name", archive)).isEqualTo("one.txt");
        assertThat(at("$.archive.first[0].bytes", archive)).isEqualTo(5);
    }

    @Test
    void aFileIsFetchedWholeAndInParts() {
        var content = Pictures.made("a linen jacket", 20, 42);
        var file = "/my/artifacts/" + added("jacket.png", content) + "/file";
        var whole = meera.get(file);
        assertThat(whole)
                .hasStatusOk()
                .hasHeader("Accept-Ranges", "bytes")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(whole.getResponse().getContentAsByteArray()).isEqualTo(content);
        var tag = String.valueOf(whole.getResponse().getHeader("ETag"));
        assertThat(meera.send(GET, file, "", "If-None-Match", tag)).hasStatus(304);

        var part = meera.send(GET, file, "", "Range", "bytes=10-19");
        assertThat(part).hasStatus(206).hasHeader("Content-Range", "bytes 10-19/" + content.length);
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(content, 10, 20));
        var end = meera.send(GET, file, "", "Range", "bytes=-5");
        assertThat(end.getResponse().getContentAsByteArray())
                .isEqualTo(Arrays.copyOfRange(content, content.length - 5, content.length));
        assertThat(meera.send(GET, file, "", "Range", "bytes=" + content.length + "-"))
                .hasStatus(416);
    }

    private MvcTestResult understood(String name, byte[] content) {
        return meera.get("/my/artifacts/" + added(name, content));
    }

    private String added(String name, byte[] content) {
        return text("$.id", file(meera, round, name, content));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("one.txt"));
            zip.write("hello".getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
