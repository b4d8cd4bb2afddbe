package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.RoundContent.Artifact;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a program sends it. What can't be taken is refused by the name of its field; a page would rather keep the
 * words than lose them.
 */
record CommentTyped(
        @Nullable UUID artifact,
        @Nullable RegionTyped region,
        @Nullable Integer cell,
        @Nullable Integer output,
        @Nullable String lines,
        @Nullable String parameter,
        @Nullable String words)
        implements Typed {

    /** A part of an image as it was sent, in percent from its left and top edge. */
    record RegionTyped(
            @Nullable BigDecimal left,
            @Nullable BigDecimal top,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height)
            implements Typed {}

    CommentForm form(UUID id, RoundContent round) {
        var body = ReviewWords.comment(requireNonNullElse(words, ""));
        var about = about(round);
        var part = requireNonNullElse(region, new RegionTyped(null, null, null, null));
        var form = new CommentForm(
                id,
                artifact == null ? "" : artifact.toString(),
                plain(part.left()),
                plain(part.top()),
                plain(part.width()),
                plain(part.height()),
                cell == null ? "" : cell.toString(),
                output == null ? "" : output.toString(),
                lines,
                parameter,
                null,
                body);
        if (region != null
                && (about == null || !about.isImage() || form.region().isEmpty())) {
            throw Refused.field(
                    "region",
                    "A region lies within an image: name the image, and four numbers from 0 to 100 that stay in it.");
        }
        return form;
    }

    private @Nullable Artifact about(RoundContent round) {
        if (artifact == null) {
            return null;
        }
        return round.artifacts().stream()
                .filter(one -> one.id().equals(artifact))
                .findFirst()
                .orElseThrow(() -> Refused.field("artifact", "There is no such artifact in this round."));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
