package dev.atelier.event.curriculum;

import dev.atelier.event.answer.ModuleAnswer;
import dev.atelier.event.answer.ModuleAnswer.CurriculumItemAnswer;
import dev.atelier.event.answer.ModuleAnswer.PartSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Curricula as programs read them. */
public final class ModuleAnswers {

    private ModuleAnswers() {}

    /** The modules of the published version that stands in the row of the curriculum table that is selected from. */
    public static SelectField<List<ModuleAnswer>> published() {
        return VersionRows.modules(ModuleAnswers::published);
    }

    static List<ModuleAnswer> published(List<CurriculumModule> modules) {
        return of(modules, origin -> null);
    }

    /** With what each part was read from. */
    static List<ModuleAnswer> draft(List<CurriculumModule> modules) {
        return of(modules, ModuleAnswers::source);
    }

    private static List<ModuleAnswer> of(
            List<CurriculumModule> modules, Function<Origin, @Nullable PartSource> source) {
        return modules.stream()
                .map(module -> new ModuleAnswer(
                        module.key(),
                        module.title(),
                        module.introduction(),
                        nested(module.items(), source),
                        source.apply(module.origin())))
                .toList();
    }

    private static List<CurriculumItemAnswer> nested(
            List<CurriculumItem> items, Function<Origin, @Nullable PartSource> source) {
        var answers = new ArrayList<CurriculumItemAnswer>();
        var branches = new Branches(items);
        for (var at = 0; at < items.size(); at = branches.end(at)) {
            var item = items.get(at);
            answers.add(new CurriculumItemAnswer(
                    item.key().value(),
                    item.title(),
                    item.kind(),
                    item.required(),
                    item.note(),
                    nested(items.subList(at + 1, branches.end(at)), source),
                    source.apply(item.origin())));
        }
        return answers;
    }

    private static PartSource source(Origin origin) {
        var lines = origin.lines();
        return new PartSource(
                lines == null ? null : lines.first(),
                lines == null ? null : lines.last(),
                origin.guessed(),
                origin.hint());
    }
}
