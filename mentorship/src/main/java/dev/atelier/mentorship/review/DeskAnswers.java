package dev.atelier.mentorship.review;

import dev.atelier.mentorship.answer.CommentAnswer;
import dev.atelier.mentorship.answer.DeskAnswer;
import dev.atelier.mentorship.answer.DeskAnswer.DeskDraft;
import dev.atelier.mentorship.answer.DeskAnswer.DeskHold;
import dev.atelier.mentorship.review.OnDesk.Draft;
import dev.atelier.mentorship.review.OnDesk.Held;
import dev.atelier.mentorship.work.RoundAnswers;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A round as calls of its reviewers are answered with it. */
@Component
class DeskAnswers {

    private final Desks desks;
    private final InstantSource clock;

    DeskAnswers(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    DeskAnswer of(Reviewer reviewer, UUID round) {
        return answer(reviewer, find(reviewer, round));
    }

    /** What lies on the desk; 404 for all that the person may not see. */
    OnDesk find(Reviewer reviewer, UUID round) {
        return desks.find(reviewer, round).orElseThrow(Reviewer::nothing);
    }

    /** One of the comments that this person has written about a round and not published. */
    Optional<CommentAnswer> comment(Reviewer reviewer, UUID round, UUID comment) {
        return find(reviewer, round).draft().stream()
                .flatMap(draft -> draft.comments().stream())
                .filter(written -> written.id().equals(comment))
                .findFirst()
                .map(RoundAnswers::of);
    }

    private DeskAnswer answer(Reviewer reviewer, OnDesk found) {
        var answers = new RoundAnswers("/api/v1/staff/artifacts/", true, clock.instant());
        return new DeskAnswer(
                found.subject().round(),
                found.subject().title(),
                found.subject().learner(),
                found.subject().cohort(),
                hold(reviewer, found.held()),
                found.rounds().stream().map(answers::of).toList(),
                found.draft().map(DeskAnswers::draft).orElse(null));
    }

    private DeskHold hold(Reviewer reviewer, Held held) {
        var until = held.until();
        var due = held.due();
        var ready = held.readyAt();
        return new DeskHold(
                state(reviewer, held),
                held.waits() ? held.reviewer() : null,
                until == null ? null : until.toInstant(),
                held.isBy(reviewer) ? held.token() : null,
                held.waits() ? held.askedName() : null,
                due == null ? null : due.toInstant(),
                ready == null ? null : ready.toInstant());
    }

    private String state(Reviewer reviewer, Held held) {
        if (!held.waits()) {
            return held.state().equals("WITHDRAWN") ? "WITHDRAWN" : "REVIEWED";
        }
        if (held.isBy(reviewer)) {
            return "YOURS";
        }
        if (held.by() != null && held.isLive(clock.instant())) {
            return "TAKEN";
        }
        return held.isOpenTo(reviewer, clock.instant()) ? "FREE" : "GIVEN";
    }

    private static DeskDraft draft(Draft draft) {
        return new DeskDraft(
                draft.summary(),
                draft.verdict(),
                draft.savedAt().toInstant(),
                draft.comments().stream().map(RoundAnswers::of).toList());
    }
}
