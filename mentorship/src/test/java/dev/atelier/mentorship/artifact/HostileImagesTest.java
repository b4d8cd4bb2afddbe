package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileImagesTest {
    private static final String INFOTEXT = "fox <lora:a:1>\n"
            + "Negative prompt: dog\n"
            + "Steps: 20, Sampler: \"Euler, a\", Seed: 3, Hashes: {\"model\": \"ab\"}";
    private static final String GRAPH =
            "{\"1\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": 1, \"steps\": 2, \"cfg\": 3,"
                    + " \"sampler_name\": \"x\", \"positive\": [\"2\", 0], \"model\": [\"1\", 0]}}, \"2\":"
                    + " {\"class_type\": \"T\", \"inputs\": {\"text\": \"y\"}}}";
    private static final byte[][] PICTURES = {
        PngFile.sized(20, 20, "parameters", INFOTEXT, "prompt", GRAPH),
        PngFile.picture(20, 20)
                .packedText("parameters", INFOTEXT)
                .packedInternationalText("invokeai_metadata", "{\"positive_prompt\": \"fox\"}")
                .data(new byte[20 * 61])
                .end(),
        JpegFile.withExif(new TiffFile(ByteOrder.BIG_ENDIAN)
                .text(0x010F, "prompt:" + GRAPH)
                .unicodeComment(INFOTEXT, StandardCharsets.UTF_16BE)
                .bytes()),
        JpegFile.gif(20, 20),
        WebpFile.extended(20, 20)
                .chunk("VP8L", WebpFile.lossless(20, 20, (x, y) -> x & 1))
                .chunk(
                        "EXIF",
                        new TiffFile(ByteOrder.LITTLE_ENDIAN)
                                .text(0x0110, "prompt:" + GRAPH)
                                .bytes())
                .bytes()
    };

    @Property(tries = 4_000)
    void noMutationThrowsOrHangs(@ForAll long seed) {
        var random = new Random(seed);
        byte[] picture = PICTURES[random.nextInt(PICTURES.length)].clone();
        for (int change = 1 + random.nextInt(8); change > 0; change--)
            picture[random.nextInt(picture.length)] = (byte) random.nextInt();
        if (random.nextBoolean()) mendChecksums(picture);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(ImageReading.of(picture, "x.png")).isNotNull();
            assertThat(Thumbnail.of(picture, 32)).isNotNull();
        });
    }

    @Property(tries = 500)
    void noBytesBehindASignatureThrow(@ForAll byte[] noise, @ForAll long seed) {
        byte[] signature = Arrays.copyOf(PICTURES[Math.floorMod(seed, PICTURES.length)], 12);
        assertThat(ImageReading.of(PngFile.joined(signature, noise), "")).isNotNull();
    }

    @Test
    void millionsOfLettersMadeToSlowAReaderAreReadInSeconds() {
        String[] texts = {
            "a:[,",
            "a:\"\\",
            "<lora:",
            "Steps: 1, ",
            "Negative prompt:\n",
            "[",
            "{\"a\":",
            "Steps: 1\n",
            " -s 1",
            " | a: b"
        };
        for (var text : texts) {
            var long3 = text.repeat(3_000_000 / text.length());
            byte[] png = PngFile.with("parameters", long3, "Dream", "\"" + long3, "prompt", long3);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Readings.understood(png), text);
        }
    }

    @Test
    void aGraphOfThousandsOfLinkedNodesIsReadInSeconds() {
        var graph = new StringBuilder("{\"0\": {\"class_type\": \"T\", \"inputs\": {\"text\": \"y\"}}");
        for (int node = 1; node < 4_999; node++) {
            graph.append(
                    ", \"%d\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": 1, \"steps\": 2, \"cfg\": 3, \"sampler_name\": \"x\", \"positive\": [\"%d\", 0], \"model\": [\"%d\", 0], \"latent_image\": [\"%d\", 0]}}"
                            .formatted(node, node - 1, node - 1, node - 1));
        }
        byte[] png = PngFile.with("prompt", graph + "}");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Readings.record(png));
    }

    private static void mendChecksums(byte[] picture) {
        if (picture[0] != (byte) 0x89) return;
        var buffer = ByteBuffer.wrap(picture);
        for (int at = 8; at + 12 <= picture.length; ) {
            int length = buffer.getInt(at);
            if (length < 0 || at + 12L + length > picture.length) return;
            var checksum = new CRC32();
            checksum.update(picture, at + 4, length + 4);
            buffer.putInt(at + 8 + length, (int) checksum.getValue());
            at += 12 + length;
        }
    }
}
