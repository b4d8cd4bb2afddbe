package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word for a kind in a mark: {@code hands-on}, {@code paper-review}. */
final class KindMark {

    private KindMark() {}

    static String of(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable ItemKind kind(String word) {
        for (var kind : ItemKind.values()) {
            if (of(kind).equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
