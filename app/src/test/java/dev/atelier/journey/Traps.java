package dev.atelier.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Files with a script in every field that Atelier reads and shows. */
final class Traps {

    /** Springs in an attribute, in text, as an element that loads and as one that fails to. */
    static final String TRAP = "\"'><script>trap()</script><img src=/none onerror=trap()><svg onload=trap()></svg><a"
            + " href=\"javascript:trap()\">a</a>";

    private static final String QUOTED = new JsonMapper().writeValueAsString(TRAP);

    private Traps() {}

    static FilePayload[] files() throws IOException {
        return new FilePayload[] {
            file("\"><img src=x onerror=trap()>.png", picture("parameters", infotext())),
            file("graph.png", picture("prompt", graph())),
            file("invoke.png", picture("invokeai_metadata", invoke())),
            file("notebook.ipynb", notebook()),
            file("notes.md", TRAP),
            file("model.safetensors", model()),
            file("files.zip", zip()),
            file("page.html", "<!doctype html><script>opener?.trap(); trap()</script>"),
            file(
                    "drawing.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"trap()\"><script>trap()</script></svg>")
        };
    }

    private static String infotext() {
        return TRAP + " <lora:" + "x onerror=trap() :0.5>\nNegative prompt: " + TRAP + "\nSteps: 20, Sampler: " + QUOTED
                + ", Seed: 1, CFG scale: " + QUOTED + ", Size: 512x512, Model: " + QUOTED + ", <b onclick=trap()>: "
                + QUOTED + ", ControlNet 0: " + QUOTED + ", Script: X/Y/Z plot, X Type: " + QUOTED + ", X Values: "
                + QUOTED;
    }

    private static String graph() {
        return "{\"3\": {\"class_type\": \"KSampler\", \"_meta\": {\"title\": " + QUOTED
                + "}, \"inputs\": {\"seed\": 1, \"steps\": 2, \"cfg\": 3, \"sampler_name\": " + QUOTED + ", " + QUOTED
                + ": " + QUOTED + ", \"positive\": [\"4\", 0]}}, \"4\": {\"class_type\": " + QUOTED
                + ", \"inputs\": {\"text\": " + QUOTED + "}}}";
    }

    private static String invoke() {
        return "{\"positive_prompt\": " + QUOTED + ", \"negative_prompt\": " + QUOTED + ", \"seed\": " + QUOTED
                + ", \"model\": {\"name\": " + QUOTED + "}, " + QUOTED + ": " + QUOTED + "}";
    }

    private static String notebook() {
        return "{\"nbformat\": 4, \"nbformat_minor\": 4, \"metadata\": {\"title\": " + QUOTED
                + ", \"language_info\": {\"name\": " + QUOTED
                + "}}, \"cells\": [{\"cell_type\": \"markdown\", \"metadata\": {},"
                + " \"source\": " + QUOTED + ", \"attachments\": {" + QUOTED + ": {\"image/svg+xml\": " + QUOTED
                + "}}}, {\"cell_type\": \"raw\", \"metadata\": {\"format\": \"text/html\"}, \"source\": " + QUOTED
                + "}, {\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": \"[a](javascript:trap())"
                + " ![b](https://tracker.example/b.png) <iframe src='javascript:trap()'></iframe>\"}, {\"cell_type\":"
                + " \"code\", \"metadata\": {}, \"execution_count\": 1, \"source\": " + QUOTED
                + ", \"outputs\": [{\"output_type\": \"stream\", \"name\": " + QUOTED + ", \"text\": " + QUOTED
                + "}, {\"output_type\": \"error\", \"ename\": " + QUOTED + ", \"evalue\": " + QUOTED
                + ", \"traceback\": [" + QUOTED
                + "]}, {\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"text/html\": " + QUOTED
                + ", \"image/svg+xml\": " + QUOTED + ", \"application/javascript\": \"trap()\", " + QUOTED
                + ": \"x\"}}, {\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"text/latex\": "
                + QUOTED
                + ", \"text/plain\": " + QUOTED + "}}]}]}";
    }

    private static byte[] model() {
        var header = ("{\"__metadata__\": {\"ss_base_model_version\": " + QUOTED + ", " + QUOTED + ": " + QUOTED + "}, "
                        + QUOTED + ": {\"dtype\": \"F16\", \"shape\": [2], \"data_offsets\": [0, 4]}}")
                .getBytes(UTF_8);
        return ByteBuffer.allocate(8 + header.length + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .array();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(TRAP));
            zip.write(TRAP.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String name, String text) throws IOException {
        return Painting.with(new Color(90, 120, 150), (name + "\0" + text).getBytes(ISO_8859_1));
    }

    private static FilePayload file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
