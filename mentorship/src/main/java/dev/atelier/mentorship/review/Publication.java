package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import dev.atelier.mentorship.rubric.Choice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a review, or hands it to a second reader: words, verdict, whose turn it is, evidence and mail become true together. */
@Component
class Publication {

    private final DSLContext db;
    private final ReviewDrafts drafts;
    private final Judging judging;
    private final HandingOver handingOver;
    private final Completion completion;

    Publication(DSLContext db, ReviewDrafts drafts, Judging judging, HandingOver handingOver, Completion completion) {
        this.db = db;
        this.drafts = drafts;
        this.judging = judging;
        this.handingOver = handingOver;
        this.completion = completion;
    }

    enum Answer {
        PUBLISHED,
        /** It waits for somebody else to read it; nothing is published yet. */
        HANDED_OVER,
        NO_VERDICT,
        /** More is asked for, but nothing says what. */
        NO_WORDS,
        /** Criteria of the rubric are left open, and nobody said that they are meant to be. */
        OPEN_CRITERIA,
        /** Another tab or device has saved newer words than these. */
        NEWER_WORDS,
        /** The learner took the round back. */
        TAKEN_BACK,
        /** Another reviewer published, or holds the round now; or it was given back. */
        NOT_YOURS
    }

    /**
     * What the reviewer says on the whole, as it stands in the form.
     *
     * @param token names their hold on the round
     * @param seen the newest revision that the form knows of; empty to write over whatever is there
     * @param criteria what was chosen of the rubric; what it does not hold stays as it was saved
     * @param open whether criteria are left open on purpose
     * @param look whether the reviewer wants somebody else to read it first
     */
    record Words(
            UUID token,
            String summary,
            Optional<Verdict> verdict,
            Optional<Integer> seen,
            List<Choice> criteria,
            boolean open,
            boolean look) {}

    /** In every case the words are kept. The token counts, not the time: a lease that ran out unnoticed still publishes. */
    @Transactional
    public Answer publish(Reviewer reviewer, UUID round, Words words) {
        var found = db.selectFrom(ROUND)
                .where(ROUND.ID.eq(round))
                .and(reviewer.sees())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(Reviewer::nothing);
        var kept = drafts.save(reviewer, round, words.summary(), words.verdict(), words.seen());
        if (kept instanceof Kept.Newer) {
            return Answer.NEWER_WORDS;
        }
        if (!(kept instanceof Kept.Saved saved)) {
            // Most likely the same form a second time.
            var mine = REVIEW.ROUND_ID.eq(round).and(REVIEW.REVIEWER_ID.eq(reviewer.id()));
            return db.fetchExists(REVIEW, mine) ? Answer.PUBLISHED : Answer.NOT_YOURS;
        }
        judging.keep(reviewer, round, words.criteria());
        if (found.getState().equals("WITHDRAWN")) {
            return Answer.TAKEN_BACK;
        }
        if (!words.token().equals(found.getClaimToken())) {
            return Answer.NOT_YOURS;
        }
        if (words.verdict().isEmpty()) {
            return Answer.NO_VERDICT;
        }
        return whole(reviewer, found, saved.review(), words.verdict().get(), words);
    }

    private Answer whole(Reviewer reviewer, RoundRecord round, UUID review, Verdict verdict, Words words) {
        if (verdict.needsWords()
                && words.summary().isBlank()
                && !db.fetchExists(REVIEW_COMMENT, REVIEW_COMMENT.REVIEW_ID.eq(review))) {
            return Answer.NO_WORDS;
        }
        if (!words.open()
                && !words.look()
                && !judging.open(reviewer, round.getId()).isEmpty()) {
            return Answer.OPEN_CRITERIA;
        }
        if (words.look() || handingOver.isAsked(round, reviewer, verdict)) {
            handingOver.handOver(round, reviewer);
            return Answer.HANDED_OVER;
        }
        completion.complete(round, review, verdict);
        return Answer.PUBLISHED;
    }
}
