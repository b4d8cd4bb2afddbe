package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;

import dev.atelier.mentorship.rubric.Choice;
import dev.atelier.mentorship.rubric.Judgement;
import dev.atelier.mentorship.rubric.Judgements;
import dev.atelier.mentorship.rubric.Rubrics;
import dev.atelier.mentorship.rubric.Rubrics.Written;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer says where a round stands, criterion by criterion of the rubric that held when it was handed in. */
@Component
class Judging {

    private final DSLContext db;
    private final RoundPlaces places;
    private final ReviewDrafts drafts;
    private final Rubrics rubrics;
    private final Judgements judgements;

    Judging(DSLContext db, RoundPlaces places, ReviewDrafts drafts, Rubrics rubrics, Judgements judgements) {
        this.db = db;
        this.drafts = drafts;
        this.places = places;
        this.rubrics = rubrics;
        this.judgements = judgements;
    }

    /** What the reviewer's draft says so far; none where the round has no rubric. */
    List<Judgement> drafted(Reviewer reviewer, RoundPlace place) {
        return rubric(place)
                .map(written -> judgements.drafted(written, draft(reviewer, place.round())))
                .orElse(List.of());
    }

    /** Keeps what was chosen in the draft that was saved before. */
    @Transactional
    public void keep(Reviewer reviewer, UUID round, List<Choice> choices) {
        var draft = choices.isEmpty() ? null : draft(reviewer, round);
        if (draft != null) {
            places.find(reviewer, round)
                    .flatMap(this::rubric)
                    .ifPresent(written -> judgements.keep(draft, written, choices));
        }
    }

    /** Begins a draft where there is none yet; nothing in one that is there changes. */
    @Transactional
    public void begin(Reviewer reviewer, UUID round) {
        if (draft(reviewer, round) == null
                && drafts.save(reviewer, round, "", Optional.empty()).isEmpty()) {
            throw Reviewer.nothing();
        }
    }

    /** The titles of the criteria that the draft leaves open. */
    List<String> open(Reviewer reviewer, UUID round) {
        return places.find(reviewer, round).map(place -> drafted(reviewer, place)).orElse(List.of()).stream()
                .filter(Judgement::isOpen)
                .map(judgement -> judgement.criterion().title())
                .toList();
    }

    private Optional<Written> rubric(RoundPlace place) {
        return rubrics.holding(place.cohort(), place.item(), place.handedIn());
    }

    private @Nullable UUID draft(Reviewer reviewer, UUID round) {
        return db.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.ROUND_ID.eq(round), REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.PUBLISHED_AT.isNull())
                .fetchOne(REVIEW.ID);
    }
}
