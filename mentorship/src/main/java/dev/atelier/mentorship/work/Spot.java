package dev.atelier.mentorship.work;

import org.jspecify.annotations.Nullable;

/**
 * Where in an artifact a comment points, besides a region of an image. Cells, their outputs and lines are counted from 1.
 *
 * @param output an output of the cell; null for its source
 * @param first the first line that is meant, {@code last} the last; null for all of them
 * @param parameter by the name that pages give it
 */
public record Spot(
        @Nullable Integer cell,
        @Nullable Integer output,
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable String parameter) {

    public static final Spot NONE = new Spot(null, null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    /** In words, such as "cell 3, lines 2 to 5"; empty for none. */
    public String words() {
        if (parameter != null) {
            return parameter;
        }
        if (cell == null) {
            return lines();
        }
        var where = output == null ? "cell " + cell : "output " + output + " of cell " + cell;
        return first == null ? where : where + ", " + lines();
    }

    /** As it is typed: "2", "2-5", or empty. */
    public String typedLines() {
        if (first == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + "-" + last;
    }

    private String lines() {
        if (first == null) {
            return "";
        }
        return first.equals(last) ? "line " + first : "lines " + first + " to " + last;
    }
}
