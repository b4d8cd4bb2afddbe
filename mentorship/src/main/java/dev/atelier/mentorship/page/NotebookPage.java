package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notebook, read without running it: sources and outputs as text and pictures. */
public record NotebookPage(String name, String download, List<String> notes, List<Cell> cells) {

    /** A cell: prose for text, else code; {@code label} is what Jupyter writes before it. */
    public record Cell(@Nullable Prose prose, @Nullable String code, String label, List<Output> outputs) {}

    /** What a cell left behind: a picture by its address, or a text. */
    public record Output(@Nullable String picture, int width, int height, String text, boolean failure) {}
}
