package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One artifact from near, with all that was read in it.
 *
 * @param work the title of the work, whose page is at {@code back}
 * @param download where the file itself is; null where it stays closed up
 * @param picture for images
 * @param raw texts as the file has them
 */
public record LookPage(
        String name,
        String details,
        String work,
        String back,
        @Nullable String download,
        List<String> notes,
        @Nullable Picture picture,
        List<Table> tables,
        List<Raw> raw,
        Remarks remarks) {

    /** Whether it is a text, whose lines are counted. */
    public boolean hasLines() {
        return picture == null && tables.isEmpty() && raw.size() == 1;
    }

    public LookPage with(Remarks said) {
        return new LookPage(name, details, work, back, download, notes, picture, tables, raw, said);
    }

    /**
     * An image among the others of its work.
     *
     * @param previous the page of the image before it, null at the beginning; {@code next} likewise
     * @param beside where a form takes this image and another one to be looked at together
     * @param others images that it may be held beside, the likeliest first
     * @param across the image of the same name in other rounds
     */
    public record Picture(
            ImageView image,
            String round,
            @Nullable String previous,
            @Nullable String next,
            String gallery,
            String beside,
            List<BesidePage.Choice> others,
            List<Across> across) {

        /** Where the image itself is that comes next, so that it is there by the time somebody goes on. */
        public @Nullable String ahead() {
            return next == null ? null : next.replaceFirst("/look$", "/small");
        }
    }

    /** The same image in another round; {@code sentence} says what differs here, and is empty if nobody can tell. */
    public record Across(String round, String tile, String beside, String sentence) {}

    /** Rows of what was read; a long table is folded. */
    public record Table(String caption, List<ParameterRow> rows, boolean folded) {}

    /** A text of the file as it stands there. */
    public record Raw(String name, String text) {}
}
