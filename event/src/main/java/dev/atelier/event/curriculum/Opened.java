package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a draft that is open for correction, with what was typed if it could not be kept. */
sealed interface Opened {

    record Nothing() implements Opened {}

    record Item(ItemKey key, @Nullable ItemWords typed, Map<String, String> problems) implements Opened {}

    record NewItem(int module, @Nullable ItemWords typed, Map<String, String> problems) implements Opened {}

    record Module(int module, @Nullable ModuleWords typed, Map<String, String> problems) implements Opened {}

    record NewModule(@Nullable ModuleWords typed, Map<String, String> problems) implements Opened {}

    /** What an address asks for: "item-clip", "add-2", "module-2", "add"; nothing if there is no such part. */
    static Opened asked(@Nullable String edit) {
        var words = edit == null ? "" : edit;
        var number =
                words.matches("[a-z]+-[0-9]{1,4}") ? Integer.parseInt(words.substring(words.indexOf('-') + 1)) : -1;
        if (words.matches("item-[a-z0-9-]{1,64}")) {
            return new Item(new ItemKey(words.substring(5)), null, Map.of());
        }
        if (number >= 0 && words.startsWith("add-")) {
            return new NewItem(number, null, Map.of());
        }
        if (number >= 0 && words.startsWith("module-")) {
            return new Module(number, null, Map.of());
        }
        return words.equals("add") ? new NewModule(null, Map.of()) : new Nothing();
    }

    /** What was open when an edit was asked for that could not be made. */
    static Opened refused(Edit edit, Map<String, String> problems) {
        return switch (edit) {
            case ItemEdit.Correct it -> new Item(it.key(), it.words(), problems);
            case ItemEdit.Add it -> new NewItem(it.module(), it.words(), problems);
            case ItemEdit.Move it -> new Item(it.key(), null, problems);
            case ItemEdit.Remove it -> new Item(it.key(), null, problems);
            case ModuleEdit.Correct it -> new Module(it.module(), it.words(), problems);
            case ModuleEdit.Add it -> new NewModule(it.words(), problems);
            case ModuleEdit.Move it -> new Module(it.module(), null, problems);
            case ModuleEdit.Remove it -> new Module(it.module(), null, problems);
            case ItemEdit.Confirm it -> new Nothing();
            case ItemEdit.ConfirmAll it -> new Nothing();
            case LineEdit.Use it -> new Nothing();
            case LineEdit.LeaveOut it -> new Nothing();
        };
    }

    /** What was typed about a part that is gone, to be used elsewhere. */
    default Opened kept(Draft draft) {
        var last = draft.modules().size() - 1;
        return switch (this) {
            case Item item -> {
                var gone = item.typed() != null
                        && last >= 0
                        && draft.find(item.key()).isEmpty();
                yield gone ? new NewItem(last, item.typed(), item.problems()) : item;
            }
            case NewItem item -> {
                var gone = item.typed() != null && last >= 0 && !draft.hasModule(item.module());
                yield gone ? new NewItem(last, item.typed(), item.problems()) : item;
            }
            case Module module -> {
                var gone = module.typed() != null && !draft.hasModule(module.module());
                yield gone ? new NewModule(module.typed(), module.problems()) : module;
            }
            case NewModule module -> module;
            case Nothing nothing -> nothing;
        };
    }
}
