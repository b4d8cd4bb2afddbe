package dev.atelier.event.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module of a draft; where it is being corrected it has a form, likewise where an item is being added. */
public record DraftModule(
        int place,
        ModuleView shown,
        String repeats,
        boolean guessed,
        String hint,
        List<DraftItem> items,
        @Nullable ModuleForm form,
        @Nullable ItemForm newItem) {

    public String anchor() {
        return "module-" + place;
    }
}
