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
        var number = words.matches("[a-z]+-[0-9]{1,4}") ? Integer.parseInt(words.substring(words.indexOf('-') + 1)) : -1;
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
            case ItemEdit.Correct(var key, var words) -> new Item(key, words, problems);
            case ItemEdit.Add(var module, var words) -> new NewItem(module, words, problems);
            case ItemEdit.Move(var key, var way) -> new Item(key, null, problems);
            case ItemEdit.Remove(var key) -> new Item(key, null, problems);
            case ModuleEdit.Correct(var module, var words) -> new Module(module, words, problems);
            case ModuleEdit.Add(var words) -> new NewModule(words, problems);
            case ModuleEdit.Move(var module, var way) -> new Module(module, null, problems);
            case ModuleEdit.Remove(var module) -> new Module(module, null, problems);
            case ItemEdit.Confirm(var key) -> new Nothing();
            case ItemEdit.ConfirmAll() -> new Nothing();
            case LineEdit.Use(var line) -> new Nothing();
            case LineEdit.LeaveOut(var line) -> new Nothing();
        };
    }

    /** What was typed about a part that is gone, to be used elsewhere. */
    default Opened kept(Draft draft) {
        return switch (this) {
            case Item(var key, var typed, var problems)
            when typed != null && draft.find(key).isEmpty() && !draft.modules().isEmpty() ->
                new NewItem(draft.modules().size() - 1, typed, problems);
            case NewItem(var module, var typed, var problems)
            when typed != null && !draft.hasModule(module) && !draft.modules().isEmpty() ->
                new NewItem(draft.modules().size() - 1, typed, problems);
            case Module(var module, var typed, var problems)
            when typed != null && !draft.hasModule(module) -> new NewModule(typed, problems);
            case Nothing nothing -> nothing;
            case Item item -> item;
            case NewItem item -> item;
            case Module module -> module;
            case NewModule module -> module;
        };
    }
}
