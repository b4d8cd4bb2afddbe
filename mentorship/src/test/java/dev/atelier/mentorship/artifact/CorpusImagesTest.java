package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CorpusImagesTest {
    @Test
    void everyCorpusPictureIsUnderstood() {
        assertThat(Corpus.files("images"))
                .allSatisfy(file -> assertThat(ImageReading.of(
                                Corpus.bytes(file), file.getFileName().toString()))
                        .isInstanceOf(ImageReading.UnderstoodImage.class));
    }

    @Test
    void webUiPicturesTellTheSameInPngAndJpeg() {
        for (var name : new String[] {
            "AUTOMATIC1111/automatic1111_cropped.png",
            "AUTOMATIC1111/automatic1111_cropped.jpg",
            "bad_images/text_after_idat.png"
        }) {
            var record = Readings.record(Corpus.bytes(name));
            assertThat(record.tool()).isEqualTo(GenerationTool.AUTOMATIC1111);
            assertThat(record.prompts()).isEqualTo(new Prompts("photo of a duck", "monochrome"));
            assertThat(record.steps()).contains(15);
            assertThat(record.setting(Setting.SAMPLER)).contains("UniPC");
            assertThat(record.seed()).contains(BigInteger.valueOf(235284042));
            assertThat(record.size()).contains(new PixelSize(512, 400));
            assertThat(record.setting(Setting.MODEL_HASH)).contains("c0d1994c73");
            assertThat(record.notes()).contains(ConfidenceNote.SIZE_DISAGREES);
        }
    }

    @Test
    void theComfyPictureIsReducedToItsSampler() {
        var record = Readings.record(Corpus.bytes("ComfyUI/img2img_cropped.png"));
        assertThat(record.tool()).isEqualTo(GenerationTool.COMFYUI);
        assertThat(record.prompt()).isEqualTo("photograph of victorian woman with wings, sky clouds, meadow grass");
        assertThat(record.negativePrompt()).isEqualTo("watermark, text");
        assertThat(record.seed()).contains(BigInteger.valueOf(280823642470253L));
        assertThat(record.setting(Setting.MODEL)).contains("v1-5-pruned-emaonly.ckpt");
        assertThat(record.raw()).extracting(EmbeddedText::name).containsExactly("prompt", "workflow");
    }

    @Test
    void theInvokePictureTellsItsModelsAndAdapters() {
        var record = Readings.record(Corpus.bytes("InvokeAI/invokeai_imeta1.png"));
        assertThat(record.tool()).isEqualTo(GenerationTool.INVOKEAI);
        assertThat(record.setting(Setting.MODEL)).contains("juggernautXL");
        assertThat(record.setting(Setting.VAE)).contains("VAEFix");
        assertThat(record.setting(Setting.SAMPLER)).contains("euler");
        assertThat(record.controlNets()).extracting(ControlNetUse::model).containsExactly("ip-adapter-plus_sdxl_vit-h");
    }

    @Test
    void aPictureWithoutParametersIsToldHowToKeepThem() {
        var reading = Readings.understood(Corpus.bytes("bad_images/empty_image.png"));
        assertThat(reading.generation()).isEmpty();
        assertThat(reading.notes()).contains(ImageNote.NO_GENERATION_DATA);
    }
}
