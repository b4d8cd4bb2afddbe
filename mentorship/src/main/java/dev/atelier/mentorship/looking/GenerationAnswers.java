package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.GenerationAnswer;
import dev.atelier.mentorship.answer.GenerationAnswer.ControlNetUsed;
import dev.atelier.mentorship.answer.GenerationAnswer.GridAxisFound;
import dev.atelier.mentorship.answer.GenerationAnswer.LoraUsed;
import dev.atelier.mentorship.answer.GenerationAnswer.NamedValue;
import dev.atelier.mentorship.answer.GenerationAnswer.NodeFound;
import dev.atelier.mentorship.answer.GenerationAnswer.PassFound;
import dev.atelier.mentorship.artifact.ConfidenceNote;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.GraphNode;
import dev.atelier.mentorship.artifact.Parameter;
import dev.atelier.mentorship.artifact.SamplerPass;
import dev.atelier.mentorship.artifact.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an image was made, whole, for a program. */
final class GenerationAnswers {

    private static final int NODES = 2_000;
    private static final int RAW_LETTERS = 1_000_000;

    private GenerationAnswers() {}

    static GenerationAnswer of(GenerationRecord record) {
        return new GenerationAnswer(
                record.tool().name(),
                record.prompt(),
                record.negativePrompt(),
                settings(record.settings()),
                record.loras().stream()
                        .map(lora -> new LoraUsed(
                                lora.name(),
                                lora.weight().orElse(null),
                                lora.hash().orElse(null)))
                        .toList(),
                record.controlNets().stream()
                        .map(unit ->
                                new ControlNetUsed(unit.model(), unit.weight().orElse(null), values(unit.others())))
                        .toList(),
                values(record.others()),
                record.grid().stream()
                        .map(axis -> new GridAxisFound(axis.letter(), axis.varies(), axis.values()))
                        .toList(),
                record.passes().stream().map(GenerationAnswers::pass).toList(),
                record.nodes().stream()
                        .limit(NODES)
                        .map(GenerationAnswers::node)
                        .toList(),
                record.notes().stream().map(ConfidenceNote::words).toList(),
                record.raw().stream()
                        .map(text -> new NamedValue(text.name(), Cut.to(text.text(), RAW_LETTERS)))
                        .toList());
    }

    private static PassFound pass(SamplerPass pass) {
        return new PassFound(
                pass.node(),
                pass.kind(),
                pass.prompts().positive(),
                pass.prompts().negative(),
                settings(pass.settings()),
                values(pass.others()));
    }

    private static NodeFound node(GraphNode node) {
        return new NodeFound(node.id(), node.kind(), node.title().orElse(null), values(node.inputs()));
    }

    private static Map<String, String> settings(Map<Setting, String> settings) {
        var named = new LinkedHashMap<String, String>();
        settings.forEach((setting, value) -> named.put(setting.name(), value));
        return named;
    }

    private static List<NamedValue> values(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> new NamedValue(parameter.name(), parameter.value()))
                .toList();
    }
}
