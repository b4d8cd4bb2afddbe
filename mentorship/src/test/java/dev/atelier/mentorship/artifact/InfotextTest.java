package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfotextTest {
    private static final String PLAIN = "a red fox\n"
            + "in snow\n"
            + "Negative prompt: blurry\n"
            + "low quality\n"
            + "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, Seed: 42, Size: 64x48, Model hash:"
            + " abcdef0123, Model: foxes";

    @Test
    void promptNegativeAndParametersAreToldApart() {
        var record = infotext(PLAIN);
        assertThat(record.tool()).isEqualTo(GenerationTool.AUTOMATIC1111);
        assertThat(record.prompts()).isEqualTo(new Prompts("a red fox\nin snow", "blurry\nlow quality"));
        assertThat(record.setting(Setting.SCHEDULER)).contains("Karras");
        assertThat(record.size()).contains(new PixelSize(64, 48));
        assertThat(record.setting(Setting.MODEL)).contains("foxes");
        assertThat(record.notes()).isEmpty();
        assertThat(record.raw()).containsExactly(new EmbeddedText("parameters", PLAIN));
    }

    @Test
    void aCommentThatPromisesUtf16AndHoldsUtf8IsRead() {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var text = "狐の絵、雪の中、夜明け、静か\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1";
            var tiff = new TiffFile(order)
                    .unicodeComment(text, StandardCharsets.UTF_8)
                    .bytes();
            assertThat(Readings.record(JpegFile.withExif(tiff)).prompt()).isEqualTo("狐の絵、雪の中、夜明け、静か");
        }
    }

    @Test
    void everyCarrierAndEncodingTellsTheSame() {
        var accented = PLAIN.replace("fox", "Füchse 狐");
        byte[] big = new TiffFile(ByteOrder.BIG_ENDIAN)
                .unicodeComment(accented, StandardCharsets.UTF_16BE)
                .bytes();
        byte[] little = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .unicodeComment(accented, StandardCharsets.UTF_16LE)
                .bytes();
        byte[] crossed = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .unicodeComment(accented, StandardCharsets.UTF_16BE)
                .bytes();
        byte[] bare = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .userComment(accented.getBytes(StandardCharsets.UTF_8))
                .bytes();
        byte[] ascii = new TiffFile(ByteOrder.BIG_ENDIAN)
                .userComment(PngFile.joined(
                        "ASCII\0\0\0".getBytes(StandardCharsets.US_ASCII), accented.getBytes(StandardCharsets.UTF_8)))
                .bytes();
        byte[][] pictures = {
            PngFile.with("parameters", accented),
            PngFile.picture(64, 48)
                    .packedInternationalText("parameters", accented)
                    .data(new byte[48 * 193])
                    .end(),
            PngFile.picture(64, 48)
                    .data(new byte[48 * 193])
                    .text("parameters", accented)
                    .end(),
            PngFile.picture(64, 48).chunk("eXIf", big).data(new byte[48 * 193]).end(),
            JpegFile.withExif(big),
            JpegFile.withExif(little),
            JpegFile.withExif(crossed),
            JpegFile.withExif(bare),
            JpegFile.withExif(ascii),
            JpegFile.withComment(accented),
            WebpFile.extended(64, 48)
                    .chunk("VP8L", WebpFile.lossless(64, 48, (x, y) -> 1))
                    .chunk("EXIF", big)
                    .bytes(),
            WebpFile.solid(64, 48)
                    .chunk("EXIF", PngFile.joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), little))
                    .bytes()
        };
        for (byte[] picture : pictures) {
            var record = Readings.record(picture);
            assertThat(record.prompts()).isEqualTo(new Prompts("a red Füchse 狐\nin snow", "blurry\nlow quality"));
            assertThat(record.steps()).contains(20);
            assertThat(record.notes()).isEmpty();
        }
    }

    @Test
    void quotedAndBracketedValuesStayWhole() {
        var record = infotext("fox <lora:snow:0.8> <lora:fur:1:0.5>\n"
                + "Steps: 20, Sampler: Euler, Seed: 1, Note: \"a, b: \\\"c\\\"\\n"
                + "d\", Lora hashes: \"snow: aa11, fur: bb22\", Hashes: {\"model\": \"cc33\", \"lora:ice\":"
                + " \"dd44\"}, Tiling, Version: v1.9");
        assertThat(record.others())
                .contains(
                        new Parameter("Note", "a, b: \"c\"\nd"),
                        new Parameter("Tiling", "Tiling"),
                        new Parameter("Version", "v1.9"));
        assertThat(record.loras())
                .containsExactly(
                        new LoraUse("snow", Optional.of("0.8"), Optional.of("aa11")),
                        new LoraUse("fur", Optional.of("1"), Optional.of("bb22")),
                        new LoraUse("ice", Optional.empty(), Optional.of("dd44")));
        assertThat(record.setting(Setting.MODEL_HASH)).contains("cc33");
    }

    @Test
    void controlNetUnitsAreReadInTheirOldAndNewSpelling() {
        var young = infotext("fox\n"
                + "Steps: 20, Sampler: Euler, Seed: 1, ControlNet 0: \"Module: canny, Model: control_v11 [d1],"
                + " Weight: 0.7, Control Mode: Balanced\"");
        var old = infotext("fox\n"
                + "Steps: 20, Sampler: Euler, Seed: 1, ControlNet-0 Enabled: True, ControlNet-0 Module: canny,"
                + " ControlNet-0 Model: control_v11 [d1], ControlNet-0 Weight: 0.7");
        for (var record : new GenerationRecord[] {young, old}) {
            assertThat(record.controlNets()).singleElement().satisfies(unit -> {
                assertThat(unit.model()).isEqualTo("control_v11 [d1]");
                assertThat(unit.weight()).contains("0.7");
                assertThat(unit.others()).contains(new Parameter("Module", "canny"));
            });
        }
    }

    @Test
    void aGridTellsItsAxes() {
        var record = infotext("fox\n"
                + "Steps: 20, Sampler: Euler, Seed: 1, Size: 9x9, Script: X/Y/Z plot, X Type: Steps, X Values:"
                + " \"10,20, 1-5(+2)\", Y Type: Prompt S/R, Y Values: \"fox, \\\"wolf, old\\\"\", Fixed Y Values:"
                + " \"1, 2\"");
        assertThat(record.grid())
                .containsExactly(
                        new GridAxis("X", "Steps", List.of("10", "20", "1-5(+2)")),
                        new GridAxis("Y", "Prompt S/R", List.of("fox", "wolf, old")));
        assertThat(record.notes()).containsExactly(ConfidenceNote.GRID);
    }

    @Test
    void hiresFixExplainsALargerPicture() {
        assertThat(infotext("fox\n"
                                + "Steps: 2, Sampler: Euler, Seed: 1, Size: 32x24, Hires upscale: 2, Denoising"
                                + " strength: 0.5")
                        .notes())
                .isEmpty();
        assertThat(infotext("fox\nSteps: 2, Sampler: Euler, Seed: 1, Size: 32x24")
                        .notes())
                .containsExactly(ConfidenceNote.SIZE_DISAGREES);
    }

    @Test
    void aPromptThatSpeaksLikeParametersIsNotCut() {
        var record = infotext("Steps: of stone, Sampler: of wine\n"
                + "Negative prompt: none\n"
                + "Negative prompt: twice\n"
                + "Steps: 20, Sampler: Euler, Seed: 1");
        assertThat(record.prompts())
                .isEqualTo(new Prompts("Steps: of stone, Sampler: of wine", "none\nNegative prompt: twice"));
        assertThat(record.notes()).contains(ConfidenceNote.PROMPT_LOOKS_LIKE_PARAMETERS);
    }

    @Test
    void aLineBreakInsideAParameterDoesNotLoseTheRest() {
        var record = infotext("fox\nSteps: 20, Sampler: Euler, Seed: 1, Wildcard: one\ntwo, Version: v1");
        assertThat(record.prompt()).isEqualTo("fox");
        assertThat(record.others()).contains(new Parameter("Wildcard", "one\ntwo"), new Parameter("Version", "v1"));
        assertThat(record.notes()).containsExactly(ConfidenceNote.PARAMETERS_NOT_ON_LAST_LINE);
    }

    @Test
    void textCollapsedToOneLineIsStillRead() {
        var record = infotext("a fox Negative prompt: blurry Steps: 20, Sampler: Euler, CFG scale: 7, Seed: 1");
        assertThat(record.prompts()).isEqualTo(new Prompts("a fox", "blurry"));
        assertThat(record.steps()).contains(20);
        assertThat(record.notes()).containsExactly(ConfidenceNote.COLLAPSED_TO_ONE_LINE);
    }

    @Test
    void textCollapsedWithoutASpaceIsStillRead() {
        var record = infotext("a foxNegative prompt: blurrySteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1");
        assertThat(record.prompts()).isEqualTo(new Prompts("a fox", "blurry"));
        assertThat(record.steps()).contains(20);
        assertThat(infotext("Negative prompt: blurry Steps: 20, Sampler: Euler, CFG scale: 7, Seed: 1")
                        .prompts())
                .isEqualTo(new Prompts("", "blurry"));
        var bars = infotext("a fox Negative prompt: blurry Steps: 20| Sampler: Euler| CFG scale: 7| Seed: 1");
        assertThat(bars.prompts()).isEqualTo(new Prompts("a fox", "blurry"));
        assertThat(bars.setting(Setting.SAMPLER)).contains("Euler");
    }

    @Test
    void linesAfterTheParametersThatHaveANameOfTheirOwnAreNoPartOfAValue() {
        var record = infotext("a fox\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1, Version: v1.6.0\n"
                + "Template: {red|white} fox\nNegative Template: dog");
        assertThat(record.others())
                .containsExactly(
                        new Parameter("Version", "v1.6.0"),
                        new Parameter("Template", "{red|white} fox"),
                        new Parameter("Negative Template", "dog"));
    }

    @Test
    void whatCivitaiListsAsUsedIsModelAndLoras() {
        var record = infotext("a fox\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1, Civitai resources:"
                + " [{\"type\":\"checkpoint\",\"modelName\":\"Foxes, XL\",\"modelVersionName\":\"v6\"},"
                + "{\"type\":\"lora\",\"weight\":0.8,\"modelName\":\"Snow\"}], Civitai metadata: {}");
        assertThat(record.setting(Setting.MODEL)).contains("Foxes, XL");
        assertThat(record.loras()).containsExactly(new LoraUse("Snow", Optional.of("0.8"), Optional.empty()));
    }

    @Test
    void unknownNamesOnTheLastLineAreAGuess() {
        assertThat(infotext("a fox\nAlpha: 1, Beta: 2, Gamma: 3").notes())
                .containsExactly(ConfidenceNote.PARAMETER_LINE_GUESSED);
        assertThat(infotext("only a fox").prompts()).isEqualTo(new Prompts("only a fox", ""));
    }

    @Test
    void windowsLineEndsChangeNothing() {
        assertThat(infotext(PLAIN.replace("\n", "\r\n")).settings())
                .isEqualTo(infotext(PLAIN).settings());
    }

    @Test
    void sdNextIsKnownByItsBarsAndItsName() {
        var bars = infotext("prompt: a fox\n"
                + "Negative prompt: blurry\n"
                + "Version: aa62f6d, Pipeline: Original,\n"
                + "Steps: 25 | Seed: 18 | Sampler: Euler a | CFG scale: 7 | Size: 64x48 | Parser: Full parser |"
                + " Operations: | Hires steps: 20");
        assertThat(bars.tool()).isEqualTo(GenerationTool.SDNEXT);
        assertThat(bars.prompts()).isEqualTo(new Prompts("a fox", "blurry"));
        assertThat(bars.setting(Setting.SAMPLER)).contains("Euler a");
        assertThat(bars.others()).contains(new Parameter("Pipeline", "Original"), new Parameter("Version", "aa62f6d"));
        var narrow =
                infotext("a fox\nNegative prompt: dog\nSteps: 20| Size: 64x48| Sampler: Euler a| Seed: 5| CFG scale: 6|"
                        + " App: SD.Next| Version: 1");
        assertThat(narrow.prompts()).isEqualTo(new Prompts("a fox", "dog"));
        assertThat(narrow.setting(Setting.SAMPLER)).contains("Euler a");
        assertThat(infotext("a fox\nSteps: 10, Seed: 1, Sampler: Euler, App: SD.Next, Version: 900264a")
                        .tool())
                .isEqualTo(GenerationTool.SDNEXT);
    }

    @Test
    void anUpscaledPictureTellsThatItWasPostprocessed() {
        var record = Readings.record(
                PngFile.with("postprocessing", "Postprocess upscale by: 4, Postprocess upscaler: R-ESRGAN 4x+"));
        assertThat(record.notes()).containsExactly(ConfidenceNote.POSTPROCESSED);
        assertThat(record.others()).contains(new Parameter("Postprocess upscale by", "4"));
    }

    @Test
    void pastedParametersAreReadAsThoseInAPicture() {
        assertThat(GenerationRecord.claimed(PLAIN).map(GenerationRecord::settings))
                .contains(infotext(PLAIN).settings());
        assertThat(GenerationRecord.claimed("{\"1\": {\"class_type\": \"T\", \"inputs\": {}}}")
                        .map(GenerationRecord::tool))
                .contains(GenerationTool.COMFYUI);
        assertThat(GenerationRecord.claimed(" ")).isEmpty();
    }

    private static GenerationRecord infotext(String text) {
        return Readings.record(PngFile.with("parameters", text));
    }
}
