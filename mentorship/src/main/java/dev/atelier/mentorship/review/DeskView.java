package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewPage.Desk;
import dev.atelier.mentorship.page.ReviewPage.Target;
import dev.atelier.mentorship.page.ReviewPage.Written;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.work.RoundContent.Comment;
import dev.atelier.mentorship.work.RoundViews;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows a reviewer's draft in its forms. */
record DeskView(OnDesk found, RoundViews views, Opening opening) {

    Desk shown() {
        var draft = found.draft();
        var token = found.held().token();
        var comments = draft.map(Draft::comments).orElse(List.of());
        var summary = draft.map(Draft::summary).orElse("");
        var typed = opening.typed().get("summary");
        return new Desk(
                // Without a hold this names none, so that a review can be saved but not published.
                (token == null ? new UUID(0, 0) : token).toString(),
                draft.map(Draft::revision).orElse(0),
                typed == null ? summary : typed,
                typed == null ? null : summary,
                String.valueOf(draft.map(Draft::verdict).orElse(null)),
                draft.map(saved -> Moment.of(saved.savedAt().toInstant(), views.zone()))
                        .orElse(null),
                IntStream.range(0, comments.size())
                        .mapToObj(place -> written(comments.get(place), place + 1))
                        .toList(),
                targets(found),
                UUID.randomUUID().toString(),
                opening.begun().form());
    }

    static List<Target> targets(OnDesk found) {
        return found.round().artifacts().stream()
                .map(artifact -> new Target(artifact.id().toString(), artifact.name(), artifact.isImage()))
                .toList();
    }

    private Written written(Comment comment, int number) {
        var spot = comment.spot();
        var typed = opening.typed().get(comment.id().toString());
        return new Written(
                views.comment(comment, number, found.round()),
                comment.artifact() == null ? "" : comment.artifact().toString(),
                percent(comment.left()),
                percent(comment.top()),
                percent(comment.width()),
                percent(comment.height()),
                typed(spot.cell()),
                typed(spot.output()),
                spot.typedLines(),
                spot.parameter() == null ? "" : spot.parameter(),
                comment.revision(),
                typed == null ? comment.body() : typed);
    }

    private static String typed(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String percent(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
