package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsReadingTest {
    private static final String LORA = """
        {"__metadata__": {"ss_network_dim": "8", "ss_base_model_version": "sdxl_base_v1-0"},
         "lora_unet_a.lora_down.weight": {"dtype": "F16", "shape": [8, 4], "data_offsets": [0, 64]},
         "lora_unet_a.lora_up.weight": {"dtype": "F16", "shape": [4, 8], "data_offsets": [64, 128]},
         "lora_unet_a.alpha": {"dtype": "F32", "shape": [], "data_offsets": [128, 132]}}\
        """ + "   ";

    @Test
    void aLoraTellsItsTensorsRankAndTraining() {
        assertThat(read(file(LORA, 132))).isInstanceOfSatisfying(SafetensorsReading.Understood.class, understood -> {
            var header = understood.header();
            assertThat(header.parameters()).isEqualTo(65);
            assertThat(header.types()).isEqualTo(Map.of(TensorType.F16, 2L, TensorType.F32, 1L));
            assertThat(header.loraRank()).contains(8L);
            assertThat(header.baseModel()).contains("sdxl_base_v1-0");
            assertThat(header.metadata()).containsEntry("ss_network_dim", "8");
            assertThat(header.leadingSpace()).isFalse();
        });
    }

    @Test
    void withoutMetadataTheTensorsBetrayTheFamily() {
        var json = "{\"x_attn2_to_k.lora_down.weight\": {\"dtype\": \"F16\", \"shape\": [1, 768], \"data_offsets\": [0,"
                + " 1536]}}";
        assertThat(read(file("  " + json, 1536)))
                .isInstanceOfSatisfying(SafetensorsReading.Understood.class, understood -> {
                    assertThat(understood.header().baseModel()).contains("Stable Diffusion 1");
                    assertThat(understood.header().leadingSpace()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.hada_w1_b | {} | 4",
                "x.lokr_w2 | {\"ss_network_dim\": \"16\"} | 16",
                "x.lora_A.weight | {\"ss_network_dim\": \"16\"} | 4",
                "x.lokr_w2 | {\"ss_network_dim\": \"Dynamic\"} | 0",
            })
    void theRankIsFoundInEveryKindOfAdapter(String tensor, String metadata, long rank) {
        var json = "{\"__metadata__\": " + metadata + ", \"" + tensor
                + "\": {\"dtype\": \"F16\", \"shape\": [4, 8], \"data_offsets\": [0, 64]}}";
        assertThat(read(file(json, 64)))
                .isInstanceOfSatisfying(
                        SafetensorsReading.Understood.class,
                        understood -> assertThat(understood.header().loraRank().orElse(0L))
                                .isEqualTo(rank));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0, 64] | [0, 60] | does not fit its shape",
                "[64, 128] | [68, 132] | hole",
                "[64, 128] | [60, 124] | overlap",
                "F32 | F33 | unknown type",
                "[8, 4] | [8, -4] | negative",
                "[8, 4] | [4611686018427387904, 4] | impossibly large",
                "lora_up | lora_down | name comes twice",
                "\"8\" | 8 | something else than text",
                "\"shape\": [], | '' | no shape",
                "}} | }} x | no proper JSON",
            })
    void whatDoesNotFitIsRefused(String old, String young, String reason) {
        assertThat(reason(file(LORA.replace(old.strip(), young.strip()), 132))).contains(reason.strip());
    }

    @Test
    void metadataMayBeNothing() {
        var json =
                "{\"__metadata__\": null, \"a\": {\"dtype\": \"F8_E4M3\", \"shape\": [1], \"data_offsets\": [0, 1]}}";
        assertThat(read(file(json, 1))).isInstanceOf(SafetensorsReading.Understood.class);
    }

    @Test
    void aTailACutAndAnEndlessHeaderAreRefused() {
        assertThat(reason(file(LORA, 133))).contains("something follows");
        assertThat(reason(file(LORA, 131))).contains("cut off");
        byte[] endless = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(100_000_001)
                .array();
        assertThat(reason(endless)).contains("no safetensors file");
        assertThat(reason(new byte[] {1, 2})).contains("too short");
    }

    @Property(tries = 1_000)
    void noMutationThrows(@ForAll long seed) {
        var random = new Random(seed);
        byte[] file = file(LORA, 132);
        for (int change = 1 + random.nextInt(5); change > 0; change--)
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        assertThat(read(file)).isNotNull();
    }

    private static String reason(byte[] file) {
        return switch (read(file)) {
            case SafetensorsReading.Refused refused -> refused.reason();
            case SafetensorsReading.Understood understood -> throw new AssertionError("Accepted: " + understood);
        };
    }

    private static SafetensorsReading read(byte[] file) {
        try {
            return SafetensorsReading.of(new ByteArrayInputStream(file), file.length);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] file(String json, int buffer) {
        byte[] header = json.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + header.length + buffer)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .array();
    }
}
