package dev.atelier.mentorship.artifact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first InvokeAI: a command line in the text key `Dream`, the prompt in quotes, one flag per parameter. */
final class InvokeDreamFormat implements GenerationFormat {
    private static final Pattern FLAG =
            Pattern.compile("(?:^|\\s)(--?[A-Za-z_]{1,40})(?:[ =]?((?:-?[0-9.]+|[^\\s-][^\\s]{0,300})))?(?=\\s|$)");
    private static final Map<String, Setting> SETTINGS = Map.of(
            "-s", Setting.STEPS,
            "-S", Setting.SEED,
            "-C", Setting.GUIDANCE,
            "-A", Setting.SAMPLER,
            "-f", Setting.DENOISING,
            "--steps", Setting.STEPS,
            "--seed", Setting.SEED,
            "--cfg_scale", Setting.GUIDANCE,
            "--sampler", Setting.SAMPLER,
            "--strength", Setting.DENOISING);

    @Override
    public Optional<GenerationRecord> read(EmbeddedTexts texts) {
        return texts.first("Dream")
                .filter(text -> text.text().strip().startsWith("\""))
                .map(InvokeDreamFormat::record);
    }

    private static GenerationRecord record(EmbeddedText source) {
        var line = source.text().strip();
        int close = Math.max(line.lastIndexOf("\" -"), line.endsWith("\"") ? line.length() - 1 : 0);
        var prompts =
                InvokePrompt.split(close > 0 ? line.substring(1, close).replace("\\\"", "\"") : line.substring(1));
        var draft = new GenerationDraft(GenerationTool.INVOKEAI)
                .raw(source)
                .prompts(prompts.positive(), prompts.negative());
        var width = Optional.<String>empty();
        var height = Optional.<String>empty();
        var match = FLAG.matcher(close > 0 ? line.substring(close + 1) : "");
        while (match.find()) {
            var value = Optional.ofNullable(match.group(2)).orElse("true");
            switch (match.group(1)) {
                case "-W", "--width" -> width = Optional.of(value);
                case "-H", "--height" -> height = Optional.of(value);
                default -> {
                    var setting = Optional.ofNullable(SETTINGS.get(match.group(1)));
                    setting.ifPresentOrElse(known -> draft.set(known, value), () -> draft.other(match.group(1), value));
                }
            }
        }
        return draft.size(width, height).finished();
    }
}
