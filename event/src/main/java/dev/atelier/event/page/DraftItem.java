package dev.atelier.event.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a draft with its parts; where it is being corrected it has a form. */
public record DraftItem(
        String key,
        String title,
        String kind,
        boolean guessed,
        String note,
        String hint,
        @Nullable ItemForm form,
        List<DraftItem> items) {

    public String anchor() {
        return "item-" + key;
    }
}
