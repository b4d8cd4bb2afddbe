package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComfyFormatTest {
    private static final String PLAIN = """
        {"1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sdxl.safetensors"}},
         "2": {"class_type": "LoraLoader", "inputs": {"lora_name": "fur", "strength_model": 0.7, "strength_clip": 1, "model": ["1", 0], "clip": ["1", 1]}},
         "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["2", 1]}},
         "4": {"class_type": "CLIPTextEncode", "inputs": {"text": ["9", 0], "clip": ["2", 1]}},
         "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 48, "batch_size": 1}},
         "6": {"class_type": "KSampler", "is_changed": [NaN], "inputs": {"seed": 18446744073709551615, "steps": 20, "cfg": 7.5, "sampler_name": "euler", "scheduler": "karras", "denoise": 1.0,
               "model": ["2", 0], "positive": ["3", 0], "negative": ["4", 0], "latent_image": ["5", 0]}},
         "9": {"class_type": "PrimitiveString", "inputs": {"value": "a dog"}}}\
        """;

    @Test
    void aSamplerLeadsToItsPromptsModelAndSize() {
        for (byte[] picture : new byte[][] {PngFile.with("prompt", PLAIN), webp("prompt:" + PLAIN)}) {
            var record = Readings.record(picture);
            assertThat(record.tool()).isEqualTo(GenerationTool.COMFYUI);
            assertThat(record.prompts()).isEqualTo(new Prompts("a fox", "a dog"));
            assertThat(record.seed()).contains(new BigInteger("18446744073709551615"));
            assertThat(record.setting(Setting.MODEL)).contains("sdxl.safetensors");
            assertThat(record.setting(Setting.SCHEDULER)).contains("karras");
            assertThat(record.size()).contains(new PixelSize(64, 48));
            assertThat(record.loras()).containsExactly(new LoraUse("fur", Optional.of("0.7"), Optional.empty()));
            assertThat(record.notes()).isEmpty();
        }
    }

    @Test
    void aSamplerPutTogetherFromNodesIsUnderstood() {
        var record = Readings.record(PngFile.with("prompt", """
            {"1": {"class_type": "SamplerCustomAdvanced", "inputs": {"noise": ["2", 0], "guider": ["3", 0], "sampler": ["4", 0], "sigmas": ["5", 0], "latent_image": ["6", 0]}},
             "2": {"class_type": "RandomNoise", "inputs": {"noise_seed": 42}},
             "3": {"class_type": "BasicGuider", "inputs": {"model": ["7", 0], "conditioning": ["8", 0]}},
             "4": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
             "5": {"class_type": "BasicScheduler", "inputs": {"scheduler": "simple", "steps": 25, "denoise": 1, "model": ["7", 0]}},
             "6": {"class_type": "EmptySD3LatentImage", "inputs": {"width": ["11", 0], "height": 48, "batch_size": 1}},
             "7": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev", "weight_dtype": "default"}},
             "8": {"class_type": "FluxGuidance", "inputs": {"guidance": 3.5, "conditioning": ["9", 0]}},
             "9": {"class_type": "CLIPTextEncodeFlux", "inputs": {"clip_l": "a fox", "t5xxl": "a fox in the snow", "guidance": 3.5, "clip": ["10", 0]}},
             "10": {"class_type": "DualCLIPLoader", "inputs": {"clip_name1": "t5", "clip_name2": "l"}},
             "11": {"class_type": "PrimitiveInt", "inputs": {"value": 64}}}\
            """));
        assertThat(record.prompt()).isEqualTo("a fox\na fox in the snow");
        assertThat(record.seed()).contains(BigInteger.valueOf(42));
        assertThat(record.steps()).contains(25);
        assertThat(record.setting(Setting.SAMPLER)).contains("euler");
        assertThat(record.setting(Setting.DISTILLED_GUIDANCE)).contains("3.5");
        assertThat(record.setting(Setting.MODEL)).contains("flux1-dev");
        assertThat(record.size()).contains(new PixelSize(64, 48));
    }

    @Test
    void severalSamplersAreListedInTheOrderOfTheLatentImage() {
        var record = Readings.record(PngFile.with("prompt", PLAIN.replaceFirst("\\{\"1\"", """
            {"0": {"class_type": "KSampler", "inputs": {"seed": 2, "steps": 12, "cfg": 5, "sampler_name": "dpmpp_2m", "scheduler": "normal", "denoise": 0.5,
               "model": ["2", 0], "positive": ["13", 0], "negative": ["13", 1], "latent_image": ["12", 0]}},
             "12": {"class_type": "LatentUpscaleBy", "inputs": {"upscale_method": "bislerp", "scale_by": 2.0, "samples": ["6", 0]}},
             "13": {"class_type": "ControlNetApplyAdvanced", "inputs": {"strength": 0.8, "start_percent": 0, "positive": ["3", 0], "negative": ["4", 0], "control_net": ["14", 0], "image": ["15", 0]}},
             "14": {"class_type": "ControlNetLoader", "inputs": {"control_net_name": "canny"}},
             "15": {"class_type": "LoadImage", "inputs": {"image": "edges.png"}},
             "1\"\
            """)));
        assertThat(record.passes()).extracting(SamplerPass::node).containsExactly("6", "0");
        assertThat(record.passes().getLast().prompts()).isEqualTo(new Prompts("a fox", "a dog"));
        assertThat(record.steps()).contains(20);
        assertThat(record.setting(Setting.HIRES_SCALE)).contains("2.0");
        assertThat(record.setting(Setting.HIRES_STEPS)).contains("12");
        assertThat(record.controlNets())
                .containsExactly(
                        new ControlNetUse("canny", Optional.of("0.8"), List.of(new Parameter("start_percent", "0"))));
        assertThat(record.notes()).contains(ConfidenceNote.SEVERAL_SAMPLERS);
    }

    @Test
    void aSaverNodesTextStandsBesideTheGraph() {
        var record = Readings.record(
                PngFile.with("parameters", "a fox\nSteps: 20, Sampler: euler, Seed: 1, Size: 64x48", "prompt", PLAIN));
        assertThat(record.tool()).isEqualTo(GenerationTool.COMFYUI);
        assertThat(record.notes()).containsExactly(ConfidenceNote.WRITTEN_BY_CUSTOM_NODE);
        assertThat(record.passes()).hasSize(1);
        assertThat(record.raw()).extracting(EmbeddedText::name).containsExactly("parameters", "prompt");
    }

    @Test
    void theEditorGraphAloneIsReadForCommonNodes() {
        var record = Readings.record(PngFile.with("workflow", """
            {"nodes": [
              {"id": 1, "type": "CheckpointLoaderSimple", "widgets_values": ["sd15.ckpt"]},
              {"id": 2, "type": "CLIPTextEncode", "widgets_values": ["a fox"], "inputs": [{"name": "clip", "link": 9}]},
              {"id": 3, "type": "KSampler", "widgets_values": [5, "randomize", 20, 8, "euler", "normal", 1],
               "inputs": [{"name": "model", "link": 1}, {"name": "positive", "link": 2}, {"name": "latent_image", "link": null}]}],
             "links": [[1, 1, 0, 3, 0, "MODEL"], [2, 2, 0, 3, 1, "CONDITIONING"]], "version": 0.4}\
            """));
        assertThat(record.prompt()).isEqualTo("a fox");
        assertThat(record.setting(Setting.MODEL)).contains("sd15.ckpt");
        assertThat(record.steps()).contains(20);
        assertThat(record.notes()).containsExactly(ConfidenceNote.READ_FROM_EDITOR_GRAPH);
    }

    @Test
    void aGraphWithoutASamplerIsKeptRaw() {
        var record =
                Readings.record(PngFile.with("prompt", "{\"1\": {\"class_type\": \"MakePicture\", \"inputs\": {}}}"));
        assertThat(record.notes()).containsExactly(ConfidenceNote.GRAPH_NOT_REDUCED);
        assertThat(record.raw()).hasSize(1);
    }

    @Test
    void circlesInAHostileGraphEnd() {
        var circle = PLAIN.replace("[\"1\", 0]", "[\"2\", 0]")
                .replace(
                        "{\"text\": \"a fox\", \"clip\"",
                        "{\"text\": [\"3\", 0], \"conditioning\": [\"4\", 0], \"clip\"")
                .replace(
                        "\"inputs\": {\"value\": \"a dog\"}",
                        "\"inputs\": {\"value\": [\"9\", 0], \"text\": [\"9\", 0]}")
                .replace("\"width\": 64", "\"width\": [\"9\", 0]");
        assertThat(Readings.record(PngFile.with("prompt", circle)).tool()).isEqualTo(GenerationTool.COMFYUI);
    }

    private static byte[] webp(String model) {
        byte[] tiff = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .text(0x010F, "workflow:{\"nodes\": []}")
                .text(0x0110, model)
                .bytes();
        return WebpFile.extended(64, 48)
                .chunk("VP8L", WebpFile.lossless(64, 48, (x, y) -> 1))
                .chunk("EXIF", tiff)
                .bytes();
    }
}
