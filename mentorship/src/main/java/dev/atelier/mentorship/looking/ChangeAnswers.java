package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.answer.ChangesAnswer;
import dev.atelier.mentorship.answer.ChangesAnswer.ParameterChanged;
import dev.atelier.mentorship.answer.ChangesAnswer.PromptPart;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.ParameterChange;
import dev.atelier.mentorship.artifact.ParameterDiff;
import dev.atelier.mentorship.artifact.PromptSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed from one generation to another, for a program. */
final class ChangeAnswers {

    private ChangeAnswers() {}

    static ChangesAnswer between(Optional<GenerationRecord> before, Optional<GenerationRecord> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new ChangesAnswer(false, Besides.UNTOLD, List.of());
        }
        var diff = ParameterDiff.between(before.get(), after.get());
        return new ChangesAnswer(
                true,
                diff.sentence(),
                diff.changes().stream().map(ChangeAnswers::change).toList());
    }

    private static ParameterChanged change(ParameterChange change) {
        return switch (change) {
            case ParameterChange.PromptChanged prompt ->
                new ParameterChanged(
                        prompt.name(),
                        text(prompt, PromptSpan.Kind.ADDED),
                        text(prompt, PromptSpan.Kind.REMOVED),
                        prompt.spans().stream()
                                .map(span -> new PromptPart(span.kind().name(), span.text()))
                                .toList());
            case ParameterChange.ValueChanged value ->
                new ParameterChanged(value.name(), value.before(), value.after(), List.of());
            case ParameterChange.ValueAdded value -> new ParameterChanged(value.name(), null, value.after(), List.of());
            case ParameterChange.ValueRemoved value ->
                new ParameterChanged(value.name(), value.before(), null, List.of());
        };
    }

    /** The prompt of one side: all but what only the other has. */
    private static String text(ParameterChange.PromptChanged prompt, PromptSpan.Kind others) {
        return prompt.spans().stream()
                .filter(span -> span.kind() != others)
                .map(PromptSpan::text)
                .collect(Collectors.joining());
    }
}
