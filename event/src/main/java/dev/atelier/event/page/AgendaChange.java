package dev.atelier.event.page;

import java.util.List;
import java.util.stream.Collectors;

/** What became of a slot: a word for it, the slot's title, and each thing that is not as it was. */
public record AgendaChange(String word, String look, String title, List<Edit> edits) {

    /** Either side may be empty. */
    public record Edit(String was, String is) {

        String line() {
            return was.isEmpty() || is.isEmpty() ? was + is : was + " → " + is;
        }
    }

    /** All of it in plain text: "Panel: moved, 16:00 to 16:30 → 16:30 to 17:00". */
    public String line() {
        return title + ": " + word + ", " + edits.stream().map(Edit::line).collect(Collectors.joining("; "));
    }
}
