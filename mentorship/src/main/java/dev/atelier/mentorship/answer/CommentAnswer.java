package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a review.
 *
 * @param artifact what it is about; left out where it is about the whole round
 * @param region which part of an image; left out where it is about all of it
 * @param cell of a notebook, counted from 1, and {@code output} one of its outputs; left out where it is about neither
 * @param lines one line or a range, such as {@code 3} or {@code 3-7}, of the cell, the output or the text
 * @param parameter by the name that pages give it
 * @param words Markdown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentAnswer(
        UUID id,
        @Nullable UUID artifact,
        @Nullable CommentRegion region,
        @Nullable Integer cell,
        @Nullable Integer output,
        @Nullable String lines,
        @Nullable String parameter,
        String words) {

    /** A part of an image, in percent of its width and height from its left and top edge. */
    public record CommentRegion(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {}
}
