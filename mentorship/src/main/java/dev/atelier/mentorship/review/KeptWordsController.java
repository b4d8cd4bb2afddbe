package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.page.KeptWordsPage;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A reviewer's own words that were never published: readable to them wherever the round is, and whether they left or not. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class KeptWordsController {

    private static final int MOST = 100;

    private final DSLContext db;
    private final Templates templates;

    KeptWordsController(DSLContext db, Templates templates) {
        this.db = db;
        this.templates = templates;
    }

    /** The latest hundred. */
    @GetMapping("/staff/reviews/kept")
    JteModel show(Authentication person) {
        var reviewer = Reviewer.of(person);
        var comments = multiset(select(REVIEW_COMMENT.BODY)
                        .from(REVIEW_COMMENT)
                        .where(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                        .orderBy(REVIEW_COMMENT.NUMBER))
                .convertFrom(found -> found.map(line -> line.value1()));
        return templates.reviewKept(new KeptWordsPage(db.select(
                        ROUND.ID,
                        WORK.TITLE,
                        ROUND.NUMBER,
                        COHORT.TITLE,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        REVIEW.SUMMARY,
                        REVIEW.SAVED_AT,
                        org.jooq.impl.DSL.field(reviewer.sees()),
                        comments)
                .from(REVIEW)
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .where(REVIEW.REVIEWER_ID.eq(reviewer.id()), REVIEW.PUBLISHED_AT.isNull())
                .orderBy(REVIEW.ID.desc())
                .limit(MOST)
                .fetch(found -> new KeptWordsPage.Kept(
                        found.value8() ? "/staff/reviews/" + found.value1() : "",
                        found.value2(),
                        found.value3(),
                        found.value4(),
                        Moment.of(found.value7().toInstant(), found.value5()),
                        found.value6(),
                        List.copyOf(found.value9())))));
    }
}
