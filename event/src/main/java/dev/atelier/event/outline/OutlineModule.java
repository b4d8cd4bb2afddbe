package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A module under its key ("0", "IV", "INFINITY"); {@code guessed} when no heading names the key, {@code repeatsKey} when
 * an earlier module has the same key and somebody must correct one of them. The lines are those of its heading.
 */
public record OutlineModule(
        String key,
        String title,
        Slot slot,
        List<Said<String>> introduction,
        List<OutlineItem> items,
        boolean guessed,
        boolean repeatsKey,
        SourceLines lines) {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{M}\\p{N}∞._#-]{1,20}");

    public OutlineModule {
        if (!isKey(key)) {
            throw new IllegalArgumentException("A module key has 1 to 20 letters, digits or . _ - #: " + key);
        }
        title = OneLine.of(title);
        introduction = List.copyOf(introduction);
        items = List.copyOf(items);
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    OutlineModule repeatingKey(boolean repeats) {
        return new OutlineModule(key, title, slot, introduction, items, guessed, repeats, lines);
    }
}
