package dev.atelier.mentorship.artifact;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The texts that tools write into pictures, told from their own behaviour. */
final class ToldTexts {

    static final String HASH = "abcdef0123";
    private static final JsonMapper JSON = new JsonMapper();

    private ToldTexts() {}

    static String infotext(Making making) {
        var negative = making.negative().isEmpty() ? "" : "\nNegative prompt: " + making.negative();
        return making.prompt() + negative + "\nSteps: " + making.steps() + ", Sampler: " + making.sampler()
                + ", Schedule type: Karras, CFG scale: " + making.guidance() + ", Seed: " + making.seed()
                + ", Size: 64x48, Model hash: " + HASH + ", Model: " + making.model()
                + ", Denoising strength: 0.4, Hires upscale: 1, Hires upscaler: Latent, Lora hashes: \"" + making.lora()
                + ": 0011223344\", Version: v1.10.1";
    }

    static Map<String, Object> fooocus(Making making) {
        var fields = making.fields("prompt negative_prompt seed steps guidance_scale sampler base_model");
        fields.put("base_model_hash", HASH);
        fields.put("loras", List.of(List.of(making.lora(), 0.5, "00112233")));
        fields.put("performance", "Speed");
        fields.put("resolution", "(64, 48)");
        fields.put("sharpness", 2);
        fields.put("seed", making.seed().toString());
        return fields;
    }

    static Map<String, Object> mre(Making making) {
        var fields = making.fields("prompt negative_prompt seed steps cfg sampler base_model width height");
        fields.put("real_prompt", List.of(making.prompt()));
        fields.put("loras", List.of(List.of(making.lora(), 0.5)));
        fields.put("software", "Fooocus-MRE");
        return fields;
    }

    static String dream(Making making) {
        var negative = making.negative().isEmpty() ? "" : " [" + plain(making.negative()) + "]";
        return "\"" + plain(making.prompt()) + negative + "\" -s " + making.steps() + " -S " + making.seed()
                + " -W 64 -H 48 -C " + making.guidance() + " -A " + making.sampler();
    }

    /** A command line has one line; brackets mean something in it, and quotes are escaped. */
    static String plain(String text) {
        return text.replaceAll("[\\[\\]\\\\\n]", " ").strip().replace("\"", "\\\"");
    }

    static Map<String, Object> sdMetadata(Making making) {
        var image = making.fields("- - seed steps cfg_scale sampler - width height");
        var negative = making.negative().isEmpty() ? "" : " [" + bare(making.negative()) + "]";
        image.put("prompt", List.of(Map.of("prompt", bare(making.prompt()) + negative, "weight", 1.0)));
        return Map.of("model", "stable diffusion", "model_weights", making.model(), "model_hash", HASH, "image", image);
    }

    static String bare(String text) {
        return text.replaceAll("[\\[\\]]", " ").strip();
    }

    static Map<String, Object> invoke(Making making) {
        var fields = making.fields("positive_prompt negative_prompt seed steps cfg_scale scheduler - width height");
        fields.put("model", Map.of("key", "1", "name", making.model(), "hash", HASH, "base", "sdxl"));
        fields.put("loras", List.of(Map.of("model", Map.of("name", making.lora(), "hash", "x"), "weight", 0.5)));
        return fields;
    }

    static Map<String, Object> novel(Making making) {
        var fields = making.fields("- uc seed steps scale sampler - width height");
        fields.put("strength", 0.7);
        return fields;
    }

    static Map<String, Object> swarm(Making making) {
        var fields = making.fields("prompt negativeprompt seed steps cfgscale sampler model width height");
        fields.put("loras", List.of(making.lora()));
        fields.put("loraweights", List.of("0.5"));
        return Map.of(
                "sui_image_params",
                fields,
                "sui_models",
                List.of(Map.of("name", making.model(), "param", "model", "hash", HASH)));
    }

    static Map<String, Object> easy(Making making) {
        var fields = making.fields("prompt negative_prompt seed num_inference_steps guidance_scale sampler_name"
                + " use_stable_diffusion_model width height");
        fields.put("use_lora_model", making.lora());
        fields.put("lora_alpha", 0.5);
        return fields;
    }

    static Map<String, Object> draw(Making making) {
        var fields = making.fields("c uc seed steps scale sampler model");
        fields.put("size", "64x48");
        fields.put("lora", List.of(Map.of("model", making.lora(), "weight", 0.5)));
        return fields;
    }

    static String[] texts(Map<String, Object> fields) {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!value.toString().isEmpty()) {
                texts.add(name);
                texts.add(value.toString());
            }
        });
        return texts.toArray(String[]::new);
    }

    static byte[] comment(ByteOrder order, String text) {
        var charset = order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new TiffFile(order).unicodeComment(text, charset).bytes();
    }

    static byte[] webp(byte[] exif) {
        return WebpFile.extended(64, 48)
                .chunk("VP8L", WebpFile.lossless(64, 48, (x, y) -> 1))
                .chunk("EXIF", exif)
                .bytes();
    }

    static String xmp(String json) {
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

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
