package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKind;
import dev.atelier.event.page.Choice;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.ItemForm;
import dev.atelier.event.page.ModuleForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms by which parts of a draft are corrected: with what was typed, else with what the draft holds. */
record Forms(Opened opened) {

    private static final ItemWords NEW_ITEM = ItemWords.titled("");

    @Nullable
    ItemForm of(CurriculumItem item) {
        var held = ItemWords.of(item);
        return opened instanceof Opened.Item open && open.key().equals(item.key())
                ? form(open.typed() == null ? held : open.typed(), open.problems())
                : null;
    }

    @Nullable
    ItemForm newItem(int module) {
        return opened instanceof Opened.NewItem open && open.module() == module
                ? form(open.typed() == null ? NEW_ITEM : open.typed(), open.problems())
                : null;
    }

    @Nullable
    ModuleForm of(int place, CurriculumModule module) {
        var held = ModuleWords.of(module);
        return opened instanceof Opened.Module open && open.module() == place
                ? form(open.typed() == null ? held : open.typed(), open.problems())
                : null;
    }

    @Nullable
    ModuleForm newModule(Draft draft) {
        var next = new ModuleWords(nextKey(draft.modules()), "", "", TimingWords.NONE);
        return opened instanceof Opened.NewModule open
                ? form(open.typed() == null ? next : open.typed(), open.problems())
                : null;
    }

    /** One more than the highest number; agendas that end in "INFINITY" go on with numbers. */
    private static String nextKey(List<CurriculumModule> modules) {
        return String.valueOf(modules.stream()
                        .map(CurriculumModule::key)
                        .filter(key -> key.matches("[0-9]{1,4}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(modules.isEmpty() ? 0 : modules.size())
                + 1);
    }

    private static ItemForm form(ItemWords words, Map<String, String> problems) {
        var kinds = Stream.of(ItemKind.values())
                .map(kind -> new Choice(kind.name(), kind.words(), kind == words.kind()))
                .toList();
        return new ItemForm(
                field("title", words.title(), problems),
                kinds,
                words.required(),
                field("note", words.note(), problems),
                words.time().form(problems));
    }

    private static ModuleForm form(ModuleWords words, Map<String, String> problems) {
        return new ModuleForm(
                field("key", words.key(), problems),
                field("title", words.title(), problems),
                field("introduction", words.introduction(), problems),
                words.time().form(problems));
    }

    private static FormField field(String name, String value, Map<String, String> problems) {
        return new FormField(name, value, problems.getOrDefault(name, ""));
    }
}
