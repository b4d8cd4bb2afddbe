package dev.atelier.mentorship.artifact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A generation setting that several tools share, with the names under which they write it (case, spaces, `_` and `-` aside). */
public enum Setting {
    SEED("seed", "seed noiseseed usedrandomseed"),
    MODEL("model", "model basemodel modelname ckptname stablediffusionmodel usestablediffusionmodel modelweights"),
    MODEL_HASH("model hash", "modelhash basemodelhash"),
    SAMPLER("sampler", "sampler samplername"),
    SCHEDULER("scheduler", "scheduler scheduletype schedulername"),
    STEPS("steps", "steps numinferencesteps"),
    GUIDANCE("guidance", "cfgscale cfg guidancescale guidance"),
    DISTILLED_GUIDANCE("distilled guidance", "distilledcfgscale fluxguidancescale"),
    SIZE("size", "size resolution"),
    CLIP_SKIP("clip skip", "clipskip"),
    VAE("VAE", "vae vaemodel usevaemodel vaename"),
    VAE_HASH("VAE hash", "vaehash"),
    REFINER("refiner", "refiner refinermodel"),
    VARIATION_SEED("variation seed", "variationseed"),
    VARIATION_STRENGTH("variation strength", "variationseedstrength variationstrength"),
    DENOISING("denoising strength", "denoisingstrength denoise promptstrength strength initimagecreativity"),
    MASK_BLUR("mask blur", "maskblur"),
    MASKED_CONTENT("masked content", "maskedcontent"),
    INPAINT_AREA("inpaint area", "inpaintarea"),
    MASK_PADDING("masked area padding", "maskedareapadding"),
    HIRES_SCALE("hires scale", "hiresupscale"),
    HIRES_SIZE("hires size", "hiresresize hiressize"),
    HIRES_STEPS("hires steps", "hiressteps"),
    HIRES_UPSCALER("hires upscaler", "hiresupscaler"),
    HIRES_SAMPLER("hires sampler", "hiressampler"),
    HIRES_PROMPT("hires prompt", "hiresprompt"),
    HIRES_NEGATIVE_PROMPT("hires negative prompt", "hiresnegativeprompt");

    private static final Map<String, Setting> BY_NAME = new HashMap<>();

    static {
        for (var setting : values()) {
            for (var name : setting.names.split(" ", -1)) BY_NAME.put(name, setting);
        }
    }

    private final String label;
    private final String names;

    Setting(String label, String names) {
        this.label = label;
        this.names = names;
    }

    public String label() {
        return label;
    }

    /** The setting that some tool writes under this name. */
    public static Optional<Setting> named(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    static String folded(String name) {
        return name.replace(" ", "").replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
