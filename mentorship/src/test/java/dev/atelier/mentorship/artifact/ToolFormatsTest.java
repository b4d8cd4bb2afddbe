package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolFormatsTest {
    @Test
    void fooocusTellsItselfInItsOwnScheme() {
        var json = """
            {"base_model": "juggernaut", "base_model_hash": "aeb7e9e6", "full_prompt": ["fox", "fox, fur"], "guidance_scale": 4,
             "loras": [["offset", 0.1, "4852"]], "performance": "Speed", "prompt": "fox", "negative_prompt": "", "resolution": "(64, 48)",
             "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras", "seed": "123", "sharpness": 2, "steps": 30, "version": "Fooocus v2.4"}\
            """;
        var png = Readings.record(PngFile.with("parameters", json, "fooocus_scheme", "fooocus"));
        var jpeg = Readings.record(JpegFile.withExif(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .text(0x0131, "Fooocus v2.4")
                .text(0x9286, json)
                .text(0x927C, "fooocus")
                .bytes()));
        for (var record : List.of(png, jpeg)) {
            assertThat(record.tool()).isEqualTo(GenerationTool.FOOOCUS);
            assertThat(record.prompt()).isEqualTo("fox");
            assertThat(record.setting(Setting.MODEL_HASH)).contains("aeb7e9e6");
            assertThat(record.size()).contains(new PixelSize(64, 48));
            assertThat(record.seed()).contains(BigInteger.valueOf(123));
            assertThat(record.loras()).containsExactly(new LoraUse("offset", Optional.of("0.1"), Optional.of("4852")));
            assertThat(record.others()).contains(new Parameter("performance", "Speed"));
        }
    }

    @Test
    void fooocusIsKnownInTheWebUiSchemeAndUnderItsOldNames() {
        var scheme = Readings.record(PngFile.with(
                "parameters",
                "fox\nSteps: 30, Sampler: DPM++, Seed: 1, Version: Fooocus v2.4",
                "fooocus_scheme",
                "a1111"));
        assertThat(scheme.tool()).isEqualTo(GenerationTool.FOOOCUS);
        var old = Readings.record(PngFile.with(
                "parameters",
                "{\"Prompt\": \"fox\", \"Negative Prompt\": \"dog\", \"Performance\": \"Speed\","
                        + " \"Resolution\": \"(64, 48)\", \"Base Model\": \"m\", \"LoRA 1\": \"a : 0.5\","
                        + " \"Seed\": 9}"));
        assertThat(old.prompts()).isEqualTo(new Prompts("fox", "dog"));
        assertThat(old.loras()).containsExactly(new LoraUse("a", Optional.of("0.5"), Optional.empty()));
    }

    @Test
    void fooocusMreSpeaksInAComment() {
        var json = "{\"prompt\": \"fox\", \"negative_prompt\": \"dog\", \"real_prompt\": [\"fox\"], \"seed\": 5,"
                + " \"width\": 64, \"height\": 48, \"steps\": 30, \"cfg\": 7.0, \"base_model\": \"m.safetensors\","
                + " \"loras\": [[\"a\", 0.5]], \"software\": \"Fooocus-MRE\"}";
        for (var record :
                List.of(Readings.record(PngFile.with("Comment", json)), Readings.record(JpegFile.withComment(json)))) {
            assertThat(record.tool()).isEqualTo(GenerationTool.FOOOCUS);
            assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
            assertThat(record.setting(Setting.GUIDANCE)).contains("7.0");
            assertThat(record.notes()).isEmpty();
        }
    }

    @Test
    void allThreeGenerationsOfInvokeAreRead() {
        var dream = Readings.record(
                PngFile.with("Dream", "\"a \\\"red\\\" fox [blurry]\" -s 50 -S 42 -W 64 -H 48 -C 7.5 -A k_lms"));
        var second = Readings.record(PngFile.with("sd-metadata", """
            {"model": "stable diffusion", "model_weights": "sd-1.5", "model_hash": "cc6c", "app_version": "2.2",
             "image": {"prompt": [{"prompt": "a \\"red\\" fox [blurry]", "weight": 1.0}], "steps": 50, "cfg_scale": 7.5, "seed": 42, "width": 64, "height": 48, "sampler": "k_lms"}}\
            """));
        var third = Readings.record(PngFile.with("invokeai_metadata", """
            {"positive_prompt": "a \\"red\\" fox", "negative_prompt": "blurry", "width": 64, "height": 48, "seed": 42, "scheduler": "k_lms", "cfg_scale": 7.5, "steps": 50,
             "model": {"name": "sd-1.5", "hash": "cc6c"}, "loras": [{"model": {"name": "fur"}, "weight": 0.6}]}\
            """));
        for (var record : List.of(dream, second, third)) {
            assertThat(record.tool()).isEqualTo(GenerationTool.INVOKEAI);
            assertThat(record.prompts()).isEqualTo(new Prompts("a \"red\" fox", "blurry"));
            assertThat(record.steps()).contains(50);
            assertThat(record.seed()).contains(BigInteger.valueOf(42));
            assertThat(record.setting(Setting.SAMPLER)).contains("k_lms");
            assertThat(record.setting(Setting.GUIDANCE)).contains("7.5");
            assertThat(record.notes()).isEmpty();
        }
        assertThat(second.setting(Setting.MODEL)).contains("sd-1.5");
        assertThat(second.others()).contains(new Parameter("model", "stable diffusion"));
        assertThat(third.loras()).containsExactly(new LoraUse("fur", Optional.of("0.6"), Optional.empty()));
    }

    @Test
    void novelAiTellsItselfInTexts() {
        var record = Readings.record(PngFile.with(
                "Title",
                "AI generated image",
                "Description",
                "fox",
                "Software",
                "NovelAI",
                "Source",
                "Stable Diffusion XL C1E1DE52",
                "Comment",
                "{\"steps\": 28, \"sampler\": \"k_euler\", \"seed\": 7, \"strength\": 0.7, \"scale\": 5.0,"
                        + " \"uc\": \"dog\", \"width\": 64, \"height\": 48}"));
        assertThat(record.tool()).isEqualTo(GenerationTool.NOVELAI);
        assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
        assertThat(record.setting(Setting.MODEL)).contains("Stable Diffusion XL");
        assertThat(record.setting(Setting.MODEL_HASH)).contains("C1E1DE52");
        assertThat(record.setting(Setting.GUIDANCE)).contains("5.0");
        assertThat(record.setting(Setting.DENOISING)).contains("0.7");
        assertThat(record.raw()).hasSize(5);
    }

    @Test
    void swarmTellsItselfInPngAndJpeg() {
        var json = "{\"sui_image_params\": {\"prompt\": \"fox\", \"negativeprompt\": \"dog\", \"model\": \"sdxl\","
                + " \"seed\": 12, \"steps\": 20, \"cfgscale\": 7.0, \"width\": 64, \"height\": 48, \"sampler\":"
                + " \"euler\", \"loras\": [\"fur\", \"ice\"], \"loraweights\": [\"0.5\", \"1\"],"
                + " \"swarm_version\": \"0.9\"}, \"sui_models\": [{\"name\": \"sdxl\", \"param\": \"model\","
                + " \"hash\": \"0xab\"}]}";
        var jpeg = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .unicodeComment(json, StandardCharsets.UTF_16LE)
                .bytes();
        var legacy = new TiffFile(ByteOrder.LITTLE_ENDIAN).text(0x0110, json).bytes();
        for (byte[] picture :
                new byte[][] {PngFile.with("parameters", json), JpegFile.withExif(jpeg), JpegFile.withExif(legacy)}) {
            var record = Readings.record(picture);
            assertThat(record.tool()).isEqualTo(GenerationTool.SWARMUI);
            assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
            assertThat(record.setting(Setting.MODEL_HASH)).contains("0xab");
            assertThat(record.loras()).extracting(LoraUse::name).containsExactly("fur", "ice");
            assertThat(record.others()).containsExactly(new Parameter("swarm_version", "0.9"));
        }
    }

    @Test
    void easyDiffusionIsReadInBothKeyStylesAndAsJson() {
        var spaced = PngFile.with(
                "Prompt",
                "fox",
                "Negative Prompt",
                "dog",
                "Seed",
                "3",
                "Steps",
                "25",
                "Guidance Scale",
                "7.5",
                "Sampler",
                "euler_a",
                "Width",
                "64",
                "Height",
                "48",
                "Stable Diffusion model",
                "sd-v1-4");
        var snake = PngFile.with(
                "prompt",
                "fox",
                "negative_prompt",
                "dog",
                "seed",
                "3",
                "num_inference_steps",
                "25",
                "guidance_scale",
                "7.5",
                "sampler_name",
                "euler_a",
                "width",
                "64",
                "height",
                "48",
                "use_stable_diffusion_model",
                "sd-v1-4");
        var json = "{\"prompt\": \"fox\", \"negative_prompt\": \"dog\", \"seed\": 3, \"num_inference_steps\": 25,"
                + " \"guidance_scale\": 7.5, \"sampler_name\": \"euler_a\", \"width\": 64, \"height\": 48,"
                + " \"use_stable_diffusion_model\": \"sd-v1-4\"}";
        var jpeg = JpegFile.withExif(new TiffFile(ByteOrder.BIG_ENDIAN)
                .unicodeComment(json, StandardCharsets.UTF_16BE)
                .bytes());
        for (byte[] picture : new byte[][] {spaced, snake, jpeg}) {
            var record = Readings.record(picture);
            assertThat(record.tool()).isEqualTo(GenerationTool.EASY_DIFFUSION);
            assertThat(record.prompts()).isEqualTo(new Prompts("fox", "dog"));
            assertThat(record.steps()).contains(25);
            assertThat(record.setting(Setting.SAMPLER)).contains("euler_a");
            assertThat(record.setting(Setting.MODEL)).contains("sd-v1-4");
            assertThat(record.notes()).isEmpty();
        }
    }

    @Test
    void jsonWithAPromptOfAnUnknownToolIsKept() {
        var record =
                Readings.record(PngFile.with("generation", "{\"prompt\": \"fox\", \"seed\": 4, \"lens\": \"wide\"}"));
        assertThat(record.tool()).isEqualTo(GenerationTool.UNKNOWN);
        assertThat(record.seed()).contains(BigInteger.valueOf(4));
        assertThat(record.others()).containsExactly(new Parameter("lens", "wide"));
    }
}
