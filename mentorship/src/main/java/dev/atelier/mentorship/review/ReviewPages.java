package dev.atelier.mentorship.review;

import dev.atelier.mentorship.looking.Viewer;
import dev.atelier.mentorship.page.DraftSaved;
import dev.atelier.mentorship.page.ReviewPage;
import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.review.Panels.Asked;
import dev.atelier.mentorship.review.Panels.Shown;
import dev.atelier.mentorship.work.CarriedComments;
import dev.atelier.mentorship.work.CarriedViews;
import dev.atelier.mentorship.work.RoundContent.Comment;
import dev.atelier.mentorship.work.RoundViews;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page of a round for its reviewer. */
@Component
class ReviewPages {

    private final Desks desks;
    private final CarriedComments carried;
    private final SecondReadings readings;
    private final Surroundings surroundings;
    private final InstantSource clock;

    ReviewPages(
            Desks desks,
            CarriedComments carried,
            SecondReadings readings,
            Surroundings surroundings,
            InstantSource clock) {
        this.desks = desks;
        this.carried = carried;
        this.readings = readings;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    ReviewPage page(Reviewer reviewer, UUID round) {
        return page(reviewer, round, Opening.PLAIN, Asked.NOTHING);
    }

    /** With the reason for returning a review, which can't be kept as it was typed. */
    ReviewPage withReason(Reviewer reviewer, UUID round, String why) {
        return page(reviewer, round, Opening.PLAIN, new Asked(false, why));
    }

    ReviewPage page(Reviewer reviewer, UUID round, Opening opening, Asked asked) {
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
                found.mayWrite(reviewer) ? new DeskView(found, views, opening).shown() : null,
                kept(found),
                new CarriedViews(views, found.rounds(), found.round(), Viewer.STAFF::beside)
                        .of(
                                found.round().number() == 1
                                        ? List.of()
                                        : carried.before(round, reviewer.sees(), reviewer.id())),
                found.rounds().stream()
                        .filter(other -> !other.id().equals(round))
                        .map(views::of)
                        .toList(),
                surroundings.of(
                        reviewer,
                        round,
                        found.held().isReady(),
                        waiting.map(ready -> new Shown(ready.token(), views.review(ready.review(), found.round())))
                                .orElse(null),
                        asked));
    }

    /** What became of words that were saved just now. */
    DraftSaved saved(Reviewer reviewer, UUID round, String field, Kept kept) {
        var held = desks.find(reviewer, round).orElseThrow(Reviewer::nothing);
        var words = new HoldWords(reviewer, clock.instant(), held.subject().zone());
        var hold = words.of(held.held());
        return switch (kept) {
            case Kept.Saved saved ->
                new DraftSaved(
                        saved.refusal().isEmpty()
                                ? words.saved(held.held())
                                : new Saved("stuck", "Your words are kept, without the place. " + saved.refusal()),
                        field,
                        saved.revision(),
                        null,
                        hold);
            case Kept.Newer newer -> new DraftSaved(HoldWords.newer(), field, newer.revision(), newer.words(), hold);
            case Kept.Closed closed -> new DraftSaved(HoldWords.closed(), field, 0, null, hold);
        };
    }

    private static List<ReviewPage.Kept> kept(OnDesk found) {
        return found.drafts().stream()
                .filter(draft -> draft.number() < found.round().number())
                .map(draft -> new ReviewPage.Kept(
                        draft.number(),
                        draft.summary(),
                        draft.comments().stream().map(Comment::body).toList()))
                .toList();
    }
}
