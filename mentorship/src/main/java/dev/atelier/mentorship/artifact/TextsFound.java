package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects embedded texts and stops when together they grow too large. */
final class TextsFound {
    private final List<EmbeddedText> texts = new ArrayList<>();
    private final Set<ImageNote> notes = EnumSet.noneOf(ImageNote.class);
    private long letters;

    void add(String name, String text) {
        if (text.isBlank()) return;
        if (text.length() > ImageLimits.TEXT_BYTES || letters + text.length() > ImageLimits.ALL_TEXT_BYTES) {
            notes.add(ImageNote.OVERSIZED_METADATA);
            return;
        }
        letters += text.length();
        texts.add(new EmbeddedText(name, text));
    }

    void note(ImageNote note) {
        notes.add(note);
    }

    int room() {
        return (int) Math.min(ImageLimits.TEXT_BYTES, ImageLimits.ALL_TEXT_BYTES - letters);
    }

    EmbeddedTexts texts() {
        return new EmbeddedTexts(texts, notes);
    }
}
