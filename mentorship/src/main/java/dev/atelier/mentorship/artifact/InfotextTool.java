package dev.atelier.mentorship.artifact;

import java.util.Locale;

/** Tells by its own traces which of the many relatives wrote an infotext. */
final class InfotextTool {
    private InfotextTool() {}

    static GenerationTool of(Infotext infotext, EmbeddedTexts texts) {
        var software = texts.text(EmbeddedTexts.SOFTWARE).orElse("")
                + texts.text("fooocus_scheme").orElse("")
                + texts.text("Software").orElse("");
        if (software.toLowerCase(Locale.ROOT).contains("fooocus") || texts.has("fooocus_scheme"))
            return GenerationTool.FOOOCUS;
        for (var parameter : infotext.parameters()) {
            var value = parameter.value().toLowerCase(Locale.ROOT);
            switch (Setting.folded(parameter.name())) {
                case "app" -> {
                    if (value.startsWith("sd.next") || value.startsWith("sdnext")) return GenerationTool.SDNEXT;
                }
                case "version" -> {
                    if (value.startsWith("fooocus")) return GenerationTool.FOOOCUS;
                    if (value.startsWith("comfyui")) return GenerationTool.COMFYUI;
                }
                case "parser", "pipeline", "backend", "operations" -> {
                    return GenerationTool.SDNEXT;
                }
                default -> {}
            }
        }
        boolean bare =
                infotext.parameters().isEmpty() && infotext.prompts().negative().isEmpty();
        return bare ? GenerationTool.UNKNOWN : GenerationTool.AUTOMATIC1111;
    }
}
