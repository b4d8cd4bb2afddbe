package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewPage;
import dev.atelier.mentorship.page.ReviewPage.Kept;
import dev.atelier.mentorship.page.ReviewPage.Target;
import dev.atelier.mentorship.page.ReviewPage.Written;
import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.review.Panels.Asked;
import dev.atelier.mentorship.review.Panels.Shown;
import dev.atelier.mentorship.work.RoundContent.Comment;
import dev.atelier.mentorship.work.RoundViews;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a round for its reviewer. */
@Component
class ReviewPages {

    private final Desks desks;
    private final Places places;
    private final SecondReadings readings;
    private final Panels panels;
    private final InstantSource clock;

    ReviewPages(Desks desks, Places places, SecondReadings readings, Panels panels, InstantSource clock) {
        this.desks = desks;
        this.places = places;
        this.readings = readings;
        this.panels = panels;
        this.clock = clock;
    }

    ReviewPage page(Reviewer reviewer, UUID round) {
        return page(reviewer, round, Asked.NOTHING);
    }

    /** With the reason for returning a review, which can't be kept as it was typed. */
    ReviewPage withReason(Reviewer reviewer, UUID round, String why) {
        return page(reviewer, round, new Asked(false, why));
    }

    ReviewPage page(Reviewer reviewer, UUID round, Asked asked) {
        var found = desks.find(reviewer, round).orElseThrow(Reviewer::nothing);
        var views = new RoundViews("/staff/reviews/artifacts/", found.subject().zone(), clock.instant());
        var words = new HoldWords(reviewer, clock.instant(), found.subject().zone());
        var waiting = readings.find(reviewer, round);
        var comments = waiting.map(ready -> ready.review().comments())
                .or(() -> found.draft().map(Draft::comments))
                .orElse(List.of());
        var shown = found.round().reviews().isEmpty() ? views.of(found.round(), comments) : views.of(found.round());
        return new ReviewPage(
                round.toString(),
                found.subject().title(),
                found.subject().learner(),
                found.subject().cohort(),
                shown,
                words.of(found.held()),
                Comparisons.of(found.round(), shown, found.before(), views),
                found.held().isBy(reviewer)
                                || (found.draft().isPresent()
                                        && found.round().reviews().isEmpty())
                        ? desk(found, views)
                        : null,
                kept(found),
                found.rounds().stream()
                        .filter(other -> !other.id().equals(round))
                        .map(views::of)
                        .toList(),
                panels.of(
                        reviewer,
                        places.of(reviewer, round),
                        found.held().isReady(),
                        waiting.map(ready -> new Shown(ready.token(), views.review(ready.review(), found.round())))
                                .orElse(null),
                        asked));
    }

    /** What became of words that were saved just now. */
    Saved saved(Reviewer reviewer, UUID round) {
        var found = desks.find(reviewer, round).orElseThrow(Reviewer::nothing);
        return new HoldWords(reviewer, clock.instant(), found.subject().zone()).saved(found.held());
    }

    private static ReviewPage.Desk desk(OnDesk found, RoundViews views) {
        var draft = found.draft();
        var token = found.held().token();
        return new ReviewPage.Desk(
                // Without a hold this names none, so that a review can be saved but not published.
                (token == null ? new UUID(0, 0) : token).toString(),
                draft.map(Draft::summary).orElse(""),
                String.valueOf(draft.map(Draft::verdict).orElse(null)),
                draft.map(saved -> Moment.of(saved.savedAt().toInstant(), views.zone()))
                        .orElse(null),
                draft.map(Draft::comments).orElse(List.of()).stream()
                        .map(comment -> written(comment, found, views))
                        .toList(),
                found.round().artifacts().stream()
                        .map(artifact -> new Target(artifact.id().toString(), artifact.name(), artifact.isImage()))
                        .toList(),
                UUID.randomUUID().toString());
    }

    private static Written written(Comment comment, OnDesk found, RoundViews views) {
        return new Written(
                views.comment(comment, found.round()),
                comment.artifact() == null ? "" : comment.artifact().toString(),
                percent(comment.left()),
                percent(comment.top()),
                percent(comment.width()),
                percent(comment.height()),
                comment.body());
    }

    private static String percent(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static List<Kept> kept(OnDesk found) {
        return found.drafts().stream()
                .filter(draft -> draft.number() < found.round().number())
                .map(draft -> new Kept(
                        draft.number(),
                        draft.summary(),
                        draft.comments().stream().map(Comment::body).toList()))
                .toList();
    }
}
