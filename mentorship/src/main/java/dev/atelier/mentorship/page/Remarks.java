package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ReviewPage.Target;
import dev.atelier.mentorship.page.ReviewPage.Written;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Comments beside what they are about, on the page that shows an artifact.
 *
 * @param desk where a comment begins, for whoever may write one: this page itself with a question mark; else null
 * @param writing the form of a comment that is being begun
 */
public record Remarks(
        List<Remark> all, @Nullable String desk, @Nullable Writing writing) {

    public static final Remarks NONE = new Remarks(List.of(), null, null);

    /**
     * A comment in its place.
     *
     * @param where in words, without the artifact's name
     * @param back where it stands among the others
     * @param draft whether nobody but its writer sees it
     */
    public record Remark(
            int number,
            String id,
            String where,
            @Nullable Integer cell,
            @Nullable Integer output,
            @Nullable Integer first,
            @Nullable Integer last,
            String back,
            boolean draft,
            Prose body) {}

    /** The form: {@code base} is where comments are sent, with the round's address. */
    public record Writing(String base, String form, List<Target> targets, Written fields) {}

    /** Those about a cell, or with 0 those about no cell. */
    public List<Remark> at(int cell) {
        return all.stream()
                .filter(remark -> Objects.requireNonNullElse(remark.cell(), 0) == cell)
                .toList();
    }

    /** Whether a comment speaks of a line: of a cell's source (cell from 1), or of a text (0). */
    public boolean marks(int cell, int line) {
        return at(cell).stream()
                .anyMatch(remark -> remark.output() == null
                        && remark.first() != null
                        && remark.last() != null
                        && remark.first() <= line
                        && line <= remark.last());
    }

    /** Whether the form stands at a cell, or with 0 at no cell. */
    public boolean writesAt(int cell) {
        return writing != null && writing.fields().cell().equals(cell == 0 ? "" : String.valueOf(cell));
    }
}
