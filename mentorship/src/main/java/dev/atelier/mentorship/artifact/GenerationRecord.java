package dev.atelier.mentorship.artifact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a picture was generated, as its file tells: the texts verbatim, and what could be understood of them. */
public record GenerationRecord(
        GenerationTool tool,
        List<EmbeddedText> raw,
        Prompts prompts,
        Map<Setting, String> settings,
        List<LoraUse> loras,
        List<ControlNetUse> controlNets,
        List<Parameter> others,
        List<GridAxis> grid,
        List<SamplerPass> passes,
        Set<ConfidenceNote> notes) {
    public GenerationRecord {
        raw = List.copyOf(raw);
        settings = Settings.ordered(settings);
        loras = List.copyOf(loras);
        controlNets = List.copyOf(controlNets);
        others = List.copyOf(others);
        grid = List.copyOf(grid);
        passes = List.copyOf(passes);
        notes = Ordered.notes(notes, ConfidenceNote.class);
    }

    /** Reads parameters that somebody pasted or put into a text file beside the picture, in any format that a picture may hold. */
    public static Optional<GenerationRecord> claimed(String text) {
        if (text.isBlank() || text.length() > ImageLimits.TEXT_BYTES) return Optional.empty();
        return GenerationFormat.detect(EmbeddedTexts.of(new EmbeddedText("parameters", text)))
                .or(() -> GenerationFormat.detect(EmbeddedTexts.of(new EmbeddedText("prompt", text))))
                .or(() -> GenerationFormat.detect(EmbeddedTexts.of(new EmbeddedText("workflow", text))));
    }

    /** The nodes of the graph that made the picture, for tools that work with one. */
    public List<GraphNode> nodes() {
        return GraphNode.in(raw);
    }

    public String prompt() {
        return prompts.positive();
    }

    public String negativePrompt() {
        return prompts.negative();
    }

    public Optional<String> setting(Setting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    /** Seeds of 64 bits do not fit a long. */
    public Optional<BigInteger> seed() {
        return number(Setting.SEED).map(BigDecimal::toBigInteger);
    }

    public Optional<Integer> steps() {
        return number(Setting.STEPS).map(BigDecimal::intValue);
    }

    public Optional<BigDecimal> guidance() {
        return number(Setting.GUIDANCE);
    }

    public Optional<PixelSize> size() {
        return setting(Setting.SIZE).flatMap(PixelSize::parse);
    }

    GenerationRecord with(ConfidenceNote note) {
        var more = EnumSet.of(note);
        more.addAll(notes);
        return new GenerationRecord(tool, raw, prompts, settings, loras, controlNets, others, grid, passes, more);
    }

    private Optional<BigDecimal> number(Setting setting) {
        return setting(setting).flatMap(Numbers::decimal);
    }
}
