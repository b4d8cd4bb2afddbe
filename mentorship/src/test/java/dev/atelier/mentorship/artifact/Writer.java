package dev.atelier.mentorship.artifact;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the tools write into their pictures, told from their own behaviour; each knows what a reader can get back. */
record Writer(String name, GenerationTool tool, String tells, Function<Making, byte[]> written) {

    static final List<Writer> ALL = List.of(
            new Writer(
                    "WEBUI_PNG",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> PngFile.with("parameters", ToldTexts.infotext(making))),
            new Writer(
                    "WEBUI_JPEG",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> JpegFile.withExif(ToldTexts.comment(ByteOrder.BIG_ENDIAN, ToldTexts.infotext(making)))),
            new Writer(
                    "WEBUI_WEBP",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> ToldTexts.webp(ToldTexts.comment(ByteOrder.BIG_ENDIAN, ToldTexts.infotext(making)))),
            new Writer(
                    "COMFY_PNG",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making -> PngFile.with(
                            "prompt",
                            ToldTexts.json(Graphs.run(making)),
                            "workflow",
                            ToldTexts.json(Graphs.editor(making)))),
            new Writer(
                    "COMFY_EDITOR_ONLY",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making -> PngFile.with("workflow", ToldTexts.json(Graphs.editor(making)))),
            new Writer(
                    "COMFY_WEBP",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making -> ToldTexts.webp(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .text(0x010F, "workflow:" + ToldTexts.json(Graphs.editor(making)))
                            .text(0x0110, "prompt:" + ToldTexts.json(Graphs.run(making)))
                            .bytes())),
            new Writer(
                    "FOOOCUS_PNG",
                    GenerationTool.FOOOCUS,
                    "model hash lora",
                    making -> PngFile.with(
                            "parameters", ToldTexts.json(ToldTexts.fooocus(making)), "fooocus_scheme", "fooocus")),
            new Writer(
                    "FOOOCUS_JPEG",
                    GenerationTool.FOOOCUS,
                    "model hash lora",
                    making -> JpegFile.withExif(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .text(0x0131, "Fooocus v2.5.5")
                            .text(0x9286, ToldTexts.json(ToldTexts.fooocus(making)))
                            .text(0x927C, "fooocus")
                            .bytes())),
            new Writer(
                    "FOOOCUS_MRE",
                    GenerationTool.FOOOCUS,
                    "model lora",
                    making -> JpegFile.withComment(ToldTexts.json(ToldTexts.mre(making)))),
            new Writer(
                    "INVOKE_DREAM",
                    GenerationTool.INVOKEAI,
                    "",
                    making -> PngFile.with("Dream", ToldTexts.dream(making))),
            new Writer(
                    "INVOKE_SD_METADATA",
                    GenerationTool.INVOKEAI,
                    "model hash",
                    making -> PngFile.with("sd-metadata", ToldTexts.json(ToldTexts.sdMetadata(making)))),
            new Writer(
                    "INVOKE_METADATA",
                    GenerationTool.INVOKEAI,
                    "model hash lora",
                    making -> PngFile.with(
                            "invokeai_metadata", ToldTexts.json(ToldTexts.invoke(making)), "invokeai_graph", "{}")),
            new Writer(
                    "NOVELAI_TEXTS",
                    GenerationTool.NOVELAI,
                    "hash",
                    making -> PngFile.with(
                            "Title",
                            "AI generated image",
                            "Description",
                            making.prompt(),
                            "Software",
                            "NovelAI",
                            "Source",
                            "Stable Diffusion XL ABCDEF0123",
                            "Comment",
                            ToldTexts.json(ToldTexts.novel(making)))),
            new Writer(
                    "NOVELAI_STEALTH",
                    GenerationTool.NOVELAI,
                    "hash",
                    making -> StealthTest.hiding(ToldTexts.json(Map.of(
                            "Description",
                            making.prompt(),
                            "Software",
                            "NovelAI",
                            "Source",
                            "NovelAI Diffusion V4 ABCDEF0123",
                            "Comment",
                            ToldTexts.json(ToldTexts.novel(making)))))),
            new Writer(
                    "SWARM_PNG",
                    GenerationTool.SWARMUI,
                    "model hash lora",
                    making -> PngFile.with("parameters", ToldTexts.json(ToldTexts.swarm(making)))),
            new Writer(
                    "SWARM_JPEG",
                    GenerationTool.SWARMUI,
                    "model hash lora",
                    making -> JpegFile.withExif(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .unicodeComment(ToldTexts.json(ToldTexts.swarm(making)), StandardCharsets.UTF_16LE)
                            .bytes())),
            new Writer(
                    "EASY_PNG",
                    GenerationTool.EASY_DIFFUSION,
                    "model lora",
                    making -> PngFile.with(ToldTexts.texts(ToldTexts.easy(making)))),
            new Writer(
                    "EASY_JPEG",
                    GenerationTool.EASY_DIFFUSION,
                    "model lora",
                    making -> JpegFile.withExif(
                            ToldTexts.comment(ByteOrder.BIG_ENDIAN, ToldTexts.json(ToldTexts.easy(making))))),
            new Writer(
                    "DRAW_THINGS_PNG",
                    GenerationTool.DRAW_THINGS,
                    "model lora",
                    making -> DrawThingsFormatTest.xmpPng(ToldTexts.xmp(ToldTexts.json(ToldTexts.draw(making))))),
            new Writer(
                    "DRAW_THINGS_JPEG",
                    GenerationTool.DRAW_THINGS,
                    "model lora",
                    making -> JpegFile.withXmp(ToldTexts.xmp(ToldTexts.json(ToldTexts.draw(making))))));

    @Override
    public String toString() {
        return name;
    }

    byte[] picture(Making making) {
        return written.apply(making);
    }

    boolean tells(String what) {
        return tells.contains(what);
    }
}
