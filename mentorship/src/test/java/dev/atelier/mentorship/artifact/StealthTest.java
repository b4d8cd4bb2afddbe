package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StealthTest {
    private static final int SIDE = 160;
    private static final String JSON =
            "{\"Description\": \"fox\", \"Software\": \"NovelAI\", \"Source\": \"NovelAI Diffusion V4 37442FCA\","
                    + " \"Comment\": \"{\\\"steps\\\": 28, \\\"seed\\\": 7, \\\"uc\\\": \\\"dog\\\"}\"}";

    @Test
    void parametersHiddenInAlphaAreFound() {
        var record = Readings.record(png(payload("stealth_pngcomp", zipped(JSON)), 0));
        assertThat(record.tool()).isEqualTo(GenerationTool.NOVELAI);
        assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
        assertThat(record.setting(Setting.MODEL_HASH)).contains("37442FCA");
        assertThat(record.notes()).contains(ConfidenceNote.HIDDEN_IN_PIXELS);
    }

    @Test
    void everyRowFilterLeadsToTheSameBits() {
        for (int filter = 0; filter <= 4; filter++) {
            assertThat(Readings.record(png(payload("stealth_pngcomp", zipped(JSON)), filter))
                            .prompt())
                    .isEqualTo("fox");
        }
    }

    @Test
    void plainTextHiddenByOtherToolsIsFoundToo() {
        var infotext = "fox\nNegative prompt: dog\nSteps: 20, Sampler: Euler, Seed: 3";
        var record = Readings.record(png(payload("stealth_pnginfo", infotext.getBytes(StandardCharsets.UTF_8)), 0));
        assertThat(record.tool()).isEqualTo(GenerationTool.AUTOMATIC1111);
        assertThat(record.steps()).contains(20);
    }

    @Test
    void alphaOfALosslessWebpHidesTextAsWell() {
        byte[] payload = payload("stealth_pngcomp", zipped(JSON));
        byte[] webp = new WebpFile()
                .chunk("VP8L", WebpFile.lossless(SIDE, SIDE, (x, y) -> bit(payload, x * SIDE + y)))
                .bytes();
        assertThat(Readings.record(webp).prompt()).isEqualTo("fox");
    }

    @Test
    void aHiddenTextThatInflatesWithoutEndIsIgnored() {
        byte[] payload = payload("stealth_pngcomp", zipped("a".repeat(12_000_000)));
        assertThat(Readings.understood(png(payload, 0, 400)).generation()).isEmpty();
    }

    @Test
    void aLengthBeyondThePictureIsIgnored() {
        byte[] payload = ByteBuffer.allocate(19)
                .put("stealth_pngcomp".getBytes(StandardCharsets.US_ASCII))
                .putInt(-8)
                .array();
        assertThat(Readings.understood(png(payload, 0)).generation()).isEmpty();
    }

    @Property(tries = 200)
    void noHiddenBytesBreakTheReading(
            @ForAll @Size(max = 300) byte[] noise, @ForAll @IntRange(min = 0, max = 4) int filter) {
        Readings.understood(png(payload("stealth_pngcomp", noise), filter, 60));
    }

    /** A picture of 160 by 160 pixels that hides a text as NovelAI does. */
    static byte[] hiding(String text) {
        return png(payload("stealth_pngcomp", zipped(text)), 0);
    }

    private static byte[] png(byte[] payload, int filter) {
        return png(payload, filter, SIDE);
    }

    private static byte[] png(byte[] payload, int filter, int side) {
        byte[] rows = new byte[side * (side * 4 + 1)];
        byte[] above = new byte[side * 4];
        for (int y = 0; y < side; y++) {
            byte[] row = new byte[side * 4];
            for (int x = 0; x < side; x++) {
                row[x * 4] = (byte) (x * 3 + y);
                row[x * 4 + 3] = (byte) (254 | bit(payload, x * side + y));
            }
            int at = y * (side * 4 + 1);
            rows[at] = (byte) filter;
            for (int index = 0; index < row.length; index++)
                rows[at + 1 + index] = (byte) (row[index] - guess(filter, row, above, index));
            above = row;
        }
        return new PngFile().header(side, side, 6).data(rows).end();
    }

    private static int guess(int filter, byte[] row, byte[] above, int index) {
        int left = index < 4 ? 0 : row[index - 4] & 0xFF;
        int up = above[index] & 0xFF;
        int corner = index < 4 ? 0 : above[index - 4] & 0xFF;
        int[] near = {left, up, corner};
        int aim = left + up - corner;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 ->
                Arrays.stream(near)
                        .boxed()
                        .min((one, other) -> Math.abs(aim - one) - Math.abs(aim - other))
                        .orElseThrow();
            default -> 0;
        };
    }

    private static int bit(byte[] payload, int index) {
        return index / 8 < payload.length ? payload[index / 8] >> (7 - index % 8) & 1 : 1;
    }

    private static byte[] payload(String mark, byte[] content) {
        return ByteBuffer.allocate(19 + content.length)
                .put(mark.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length * 8)
                .put(content)
                .array();
    }

    private static byte[] zipped(String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
