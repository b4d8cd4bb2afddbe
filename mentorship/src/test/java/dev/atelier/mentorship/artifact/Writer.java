package dev.atelier.mentorship.artifact;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What the tools write into their pictures, told from their own behaviour; each knows what a reader can get back. */
record Writer(String name, GenerationTool tool, String tells, Function<Making, byte[]> written) {

    static final List<Writer> ALL = List.of(
            new Writer(
                    "WEBUI_PNG",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> PngFile.with("parameters", infotext(making))),
            new Writer(
                    "WEBUI_JPEG",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> JpegFile.withExif(comment(ByteOrder.BIG_ENDIAN, infotext(making)))),
            new Writer(
                    "WEBUI_WEBP",
                    GenerationTool.AUTOMATIC1111,
                    "model hash lora",
                    making -> webp(comment(ByteOrder.BIG_ENDIAN, infotext(making)))),
            new Writer(
                    "COMFY_PNG",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making ->
                            PngFile.with("prompt", json(Graphs.run(making)), "workflow", json(Graphs.editor(making)))),
            new Writer(
                    "COMFY_EDITOR_ONLY",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making -> PngFile.with("workflow", json(Graphs.editor(making)))),
            new Writer(
                    "COMFY_WEBP",
                    GenerationTool.COMFYUI,
                    "model lora",
                    making -> webp(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .text(0x010F, "workflow:" + json(Graphs.editor(making)))
                            .text(0x0110, "prompt:" + json(Graphs.run(making)))
                            .bytes())),
            new Writer(
                    "FOOOCUS_PNG",
                    GenerationTool.FOOOCUS,
                    "model hash lora",
                    making -> PngFile.with("parameters", json(fooocus(making)), "fooocus_scheme", "fooocus")),
            new Writer(
                    "FOOOCUS_JPEG",
                    GenerationTool.FOOOCUS,
                    "model hash lora",
                    making -> JpegFile.withExif(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .text(0x0131, "Fooocus v2.5.5")
                            .text(0x9286, json(fooocus(making)))
                            .text(0x927C, "fooocus")
                            .bytes())),
            new Writer(
                    "FOOOCUS_MRE",
                    GenerationTool.FOOOCUS,
                    "model lora",
                    making -> JpegFile.withComment(json(mre(making)))),
            new Writer("INVOKE_DREAM", GenerationTool.INVOKEAI, "", making -> PngFile.with("Dream", dream(making))),
            new Writer(
                    "INVOKE_SD_METADATA",
                    GenerationTool.INVOKEAI,
                    "model hash",
                    making -> PngFile.with("sd-metadata", json(sdMetadata(making)))),
            new Writer(
                    "INVOKE_METADATA",
                    GenerationTool.INVOKEAI,
                    "model hash lora",
                    making -> PngFile.with("invokeai_metadata", json(invoke(making)), "invokeai_graph", "{}")),
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
                            json(novel(making)))),
            new Writer(
                    "NOVELAI_STEALTH",
                    GenerationTool.NOVELAI,
                    "hash",
                    making -> StealthTest.hiding(json(Map.of(
                            "Description",
                            making.prompt(),
                            "Software",
                            "NovelAI",
                            "Source",
                            "NovelAI Diffusion V4 ABCDEF0123",
                            "Comment",
                            json(novel(making)))))),
            new Writer(
                    "SWARM_PNG",
                    GenerationTool.SWARMUI,
                    "model hash lora",
                    making -> PngFile.with("parameters", json(swarm(making)))),
            new Writer(
                    "SWARM_JPEG",
                    GenerationTool.SWARMUI,
                    "model hash lora",
                    making -> JpegFile.withExif(new TiffFile(ByteOrder.LITTLE_ENDIAN)
                            .unicodeComment(json(swarm(making)), StandardCharsets.UTF_16LE)
                            .bytes())),
            new Writer(
                    "EASY_PNG",
                    GenerationTool.EASY_DIFFUSION,
                    "model lora",
                    making -> PngFile.with(texts(easy(making)))),
            new Writer(
                    "EASY_JPEG",
                    GenerationTool.EASY_DIFFUSION,
                    "model lora",
                    making -> JpegFile.withExif(comment(ByteOrder.BIG_ENDIAN, json(easy(making))))),
            new Writer(
                    "DRAW_THINGS_PNG",
                    GenerationTool.DRAW_THINGS,
                    "model lora",
                    making -> ToolFormatsTest.xmpPng(xmp(json(draw(making))))),
            new Writer(
                    "DRAW_THINGS_JPEG",
                    GenerationTool.DRAW_THINGS,
                    "model lora",
                    making -> JpegFile.withXmp(xmp(json(draw(making))))));

    static final String HASH = "abcdef0123";
    private static final JsonMapper JSON = new JsonMapper();

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

    private static String infotext(Making making) {
        var negative = making.negative().isEmpty() ? "" : "\nNegative prompt: " + making.negative();
        return making.prompt() + negative + "\nSteps: " + making.steps() + ", Sampler: " + making.sampler()
                + ", Schedule type: Karras, CFG scale: " + making.guidance() + ", Seed: " + making.seed()
                + ", Size: 64x48, Model hash: " + HASH + ", Model: " + making.model()
                + ", Denoising strength: 0.4, Hires upscale: 1, Hires upscaler: Latent, Lora hashes: \"" + making.lora()
                + ": 0011223344\", Version: v1.10.1";
    }

    private static Map<String, Object> fooocus(Making making) {
        var fields = making.fields("prompt negative_prompt seed steps guidance_scale sampler base_model");
        fields.put("base_model_hash", HASH);
        fields.put("loras", List.of(List.of(making.lora(), 0.5, "00112233")));
        fields.put("performance", "Speed");
        fields.put("resolution", "(64, 48)");
        fields.put("sharpness", 2);
        fields.put("seed", making.seed().toString());
        return fields;
    }

    private static Map<String, Object> mre(Making making) {
        var fields = making.fields("prompt negative_prompt seed steps cfg sampler base_model width height");
        fields.put("real_prompt", List.of(making.prompt()));
        fields.put("loras", List.of(List.of(making.lora(), 0.5)));
        fields.put("software", "Fooocus-MRE");
        return fields;
    }

    private static String dream(Making making) {
        var negative = making.negative().isEmpty() ? "" : " [" + plain(making.negative()) + "]";
        return "\"" + plain(making.prompt()) + negative + "\" -s " + making.steps() + " -S " + making.seed()
                + " -W 64 -H 48 -C " + making.guidance() + " -A " + making.sampler();
    }

    /** A command line has one line; brackets mean something in it, and quotes are escaped. */
    static String plain(String text) {
        return text.replaceAll("[\\[\\]\\\\\n]", " ").strip().replace("\"", "\\\"");
    }

    private static Map<String, Object> sdMetadata(Making making) {
        var image = making.fields("- - seed steps cfg_scale sampler - width height");
        var negative = making.negative().isEmpty() ? "" : " [" + bare(making.negative()) + "]";
        image.put("prompt", List.of(Map.of("prompt", bare(making.prompt()) + negative, "weight", 1.0)));
        return Map.of("model", "stable diffusion", "model_weights", making.model(), "model_hash", HASH, "image", image);
    }

    static String bare(String text) {
        return text.replaceAll("[\\[\\]]", " ").strip();
    }

    private static Map<String, Object> invoke(Making making) {
        var fields = making.fields("positive_prompt negative_prompt seed steps cfg_scale scheduler - width height");
        fields.put("model", Map.of("key", "1", "name", making.model(), "hash", HASH, "base", "sdxl"));
        fields.put("loras", List.of(Map.of("model", Map.of("name", making.lora(), "hash", "x"), "weight", 0.5)));
        return fields;
    }

    private static Map<String, Object> novel(Making making) {
        var fields = making.fields("- uc seed steps scale sampler - width height");
        fields.put("strength", 0.7);
        return fields;
    }

    private static Map<String, Object> swarm(Making making) {
        var fields = making.fields("prompt negativeprompt seed steps cfgscale sampler model width height");
        fields.put("loras", List.of(making.lora()));
        fields.put("loraweights", List.of("0.5"));
        return Map.of(
                "sui_image_params",
                fields,
                "sui_models",
                List.of(Map.of("name", making.model(), "param", "model", "hash", HASH)));
    }

    private static Map<String, Object> easy(Making making) {
        var fields = making.fields("prompt negative_prompt seed num_inference_steps guidance_scale sampler_name"
                + " use_stable_diffusion_model width height");
        fields.put("use_lora_model", making.lora());
        fields.put("lora_alpha", 0.5);
        return fields;
    }

    private static Map<String, Object> draw(Making making) {
        var fields = making.fields("c uc seed steps scale sampler model");
        fields.put("size", "64x48");
        fields.put("lora", List.of(Map.of("model", making.lora(), "weight", 0.5)));
        return fields;
    }

    private static String[] texts(Map<String, Object> fields) {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!value.toString().isEmpty()) {
                texts.add(name);
                texts.add(value.toString());
            }
        });
        return texts.toArray(String[]::new);
    }

    private static byte[] comment(ByteOrder order, String text) {
        var charset = order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new TiffFile(order).unicodeComment(text, charset).bytes();
    }

    private static byte[] webp(byte[] exif) {
        return WebpFile.extended(64, 48)
                .chunk("VP8L", WebpFile.lossless(64, 48, (x, y) -> 1))
                .chunk("EXIF", exif)
                .bytes();
    }

    private static String xmp(String json) {
        var escaped = json.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:exif=\"http://ns.adobe.com/exif/1.0/\"><exif:UserComment><rdf:Alt><rdf:li"
                + " xml:lang=\"x-default\">" + escaped
                + "</rdf:li></rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
