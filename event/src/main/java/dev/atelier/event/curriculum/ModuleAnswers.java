package dev.atelier.event.curriculum;

import dev.atelier.event.answer.ModuleAnswer;
import dev.atelier.event.answer.ModuleAnswer.CurriculumItemAnswer;
import dev.atelier.event.answer.ModuleAnswer.PartSource;
import dev.atelier.event.answer.ModuleAnswer.PartTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
        return of(modules, (origin, hint) -> null);
    }

    /** With what each part was read from. */
    static List<ModuleAnswer> draft(List<CurriculumModule> modules) {
        return of(modules, ModuleAnswers::source);
    }

    private static List<ModuleAnswer> of(
            List<CurriculumModule> modules, BiFunction<Origin, String, @Nullable PartSource> source) {
        return modules.stream()
                .map(module -> new ModuleAnswer(
                        module.key(),
                        module.title(),
                        module.introduction(),
                        nested(module.items(), source),
                        time(module.timing()),
                        source.apply(module.origin(), module.hint())))
                .toList();
    }

    private static List<CurriculumItemAnswer> nested(
            List<CurriculumItem> items, BiFunction<Origin, String, @Nullable PartSource> source) {
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
                    time(item.timing()),
                    source.apply(item.origin(), item.hint())));
        }
        return answers;
    }

    /** Null where nobody said anything of it. */
    private static @Nullable PartTime time(Timing timing) {
        return timing.equals(Timing.NONE)
                ? null
                : new PartTime(timing.day(), timing.startsAt(), timing.minutes(), timing.speaker(), timing.room());
    }

    private static PartSource source(Origin origin, String hint) {
        var lines = origin.lines();
        return new PartSource(
                lines == null ? null : lines.first(), lines == null ? null : lines.last(), origin.guessed(), hint);
    }
}
