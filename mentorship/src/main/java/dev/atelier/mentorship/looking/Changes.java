package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.ParameterChange;
import dev.atelier.mentorship.artifact.ParameterDiff;
import dev.atelier.mentorship.artifact.PromptSpan;
import dev.atelier.mentorship.page.Change;
import dev.atelier.mentorship.page.Change.Part;
import java.util.List;

/** What changed from one generation to another, for a page: a sentence, and each parameter. */
public record Changes(String sentence, List<Change> rows) {

    public static Changes between(GenerationRecord before, GenerationRecord after) {
        var diff = ParameterDiff.between(before, after);
        return new Changes(
                diff.sentence(), diff.changes().stream().map(Changes::row).toList());
    }

    private static Change row(ParameterChange change) {
        return switch (change) {
            case ParameterChange.PromptChanged prompt ->
                new Change(
                        prompt.name(),
                        prompt.spans().stream().map(Changes::part).toList());
            case ParameterChange.ValueChanged value ->
                new Change(
                        value.name(),
                        List.of(
                                new Part("removed", value.before()),
                                new Part("kept", " "),
                                new Part("added", value.after())));
            case ParameterChange.ValueAdded value ->
                new Change(value.name(), List.of(new Part("added", value.after())));
            case ParameterChange.ValueRemoved value ->
                new Change(value.name(), List.of(new Part("removed", value.before())));
        };
    }

    private static Part part(PromptSpan span) {
        return switch (span.kind()) {
            case KEPT -> new Part("kept", span.text());
            case ADDED -> new Part("added", span.text());
            case REMOVED -> new Part("removed", span.text());
        };
    }
}
