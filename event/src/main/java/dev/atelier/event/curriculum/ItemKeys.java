package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.text.PlainWords;
import java.util.Set;

/** Makes item keys from titles, each only once. */
final class ItemKeys {

    private static final int LONGEST = 56;

    private final Set<String> taken;

    ItemKeys(Set<String> taken) {
        this.taken = taken;
    }

    ItemKey next(String title) {
        var words = PlainWords.of(title, LONGEST);
        var first = words.isEmpty() ? "item" : words;
        var key = first;
        for (var number = 2; !taken.add(key); number++) {
            key = first + "-" + number;
        }
        return new ItemKey(key);
    }
}
