package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;

import dev.atelier.mentorship.commentbank.Remark;
import dev.atelier.mentorship.commentbank.Remarks;
import dev.atelier.mentorship.work.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words on their way between a draft and the comment bank. */
@Component
@Transactional
class BankWords {

    private final DSLContext db;
    private final ReviewDrafts drafts;
    private final DraftComments comments;
    private final Remarks remarks;
    private final BankPanel bank;

    BankWords(DSLContext db, ReviewDrafts drafts, DraftComments comments, Remarks remarks, BankPanel bank) {
        this.db = db;
        this.drafts = drafts;
        this.comments = comments;
        this.remarks = remarks;
        this.bank = bank;
    }

    /** As a new comment about the whole round, or behind what is said on the whole; nothing is put in twice in a row. */
    public void insert(Reviewer reviewer, RoundPlace place, Remark remark, boolean summary, UUID comment) {
        var words = BankPanel.words(remark, place);
        if (summary) {
            var draft = db.selectFrom(REVIEW)
                    .where(REVIEW.ROUND_ID.eq(place.round()), REVIEW.REVIEWER_ID.eq(reviewer.id()))
                    .and(REVIEW.PUBLISHED_AT.isNull())
                    .fetchOptional();
            var before = draft.map(saved -> saved.getSummary().stripTrailing()).orElse("");
            if (!before.endsWith(words)) {
                drafts.save(
                        reviewer,
                        place.round(),
                        Markdown.stored(before.isEmpty() ? words : before + "\n\n" + words, ReviewDrafts.SUMMARY),
                        draft.flatMap(saved -> Optional.ofNullable(saved.getVerdict()))
                                .map(Verdict::valueOf));
            }
        } else {
            comments.save(reviewer, place.round(), CommentForm.onTheWhole(comment, words));
        }
        remarks.used(remark, place.round());
    }

    /** Keeps a comment of one's own draft; its number follows from the comment's, so that twice is once. */
    public Remarks.Kept keep(Reviewer reviewer, RoundPlace place, UUID comment) {
        var words = db.select(REVIEW_COMMENT.BODY)
                .from(REVIEW_COMMENT)
                .join(REVIEW)
                .on(REVIEW.ID.eq(REVIEW_COMMENT.REVIEW_ID))
                .where(REVIEW_COMMENT.ID.eq(comment), REVIEW_COMMENT.ROUND_ID.eq(place.round()))
                .and(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .fetchOptional(REVIEW_COMMENT.BODY)
                .orElseThrow(Reviewer::nothing);
        var workshop = bank.workshop(place).orElseThrow(Reviewer::nothing);
        var id = UUID.nameUUIDFromBytes(("kept of " + reviewer.id() + " " + comment).getBytes(StandardCharsets.UTF_8));
        return remarks.keep(reviewer.id(), new Remarks.Wish(id, workshop, place.item(), words.strip(), false));
    }
}
