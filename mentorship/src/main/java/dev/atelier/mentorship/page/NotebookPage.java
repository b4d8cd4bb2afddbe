package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notebook, read without running it: sources and outputs as text and pictures. */
public record NotebookPage(String name, String download, List<String> notes, List<Cell> cells, Remarks remarks) {

    public NotebookPage with(Remarks said) {
        return new NotebookPage(name, download, notes, cells, said);
    }

    /** A cell: prose for text, else code; {@code label} is what Jupyter writes before it. */
    public record Cell(@Nullable Prose prose, @Nullable String code, String label, List<Output> outputs) {}

    /** What a cell left behind: a picture by its address, or a text. */
    public record Output(@Nullable String picture, int width, int height, String text, boolean failure) {

        private static final int UNFOLDED = 25;

        public long lines() {
            return text.lines().count();
        }

        /** Whether the text is so long that it hides the cells after it. */
        public boolean isLong() {
            return text.lines().limit(UNFOLDED + 1).count() > UNFOLDED || text.length() > 100 * UNFOLDED;
        }
    }
}
