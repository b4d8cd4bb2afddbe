package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.LearnerId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a work with its first round, an empty draft. */
@Component
class StartWork {

    private final DSLContext db;
    private final InstantSource clock;

    StartWork(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The work of this learner for this subject: a new one, or the one that is there already. Empty without a seat. */
    @Transactional
    public Optional<UUID> start(LearnerId learner, CohortId cohort, Subject subject) {
        var seat = db.selectOne()
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()))
                .and(WorkDoor.seated(learner, COHORT.ID));
        if (!db.fetchExists(seat)) {
            return Optional.empty();
        }
        var begun = db.insertInto(WORK)
                .set(WORK.ID, subject.form())
                .set(WORK.COHORT_ID, cohort.value())
                .set(WORK.LEARNER_ID, learner.value())
                .set(WORK.ITEM_KEY, subject.item().orElse(null))
                .set(WORK.TITLE, subject.title())
                .set(WORK.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        if (begun == 1) {
            db.insertInto(ROUND)
                    .set(ROUND.WORK_ID, subject.form())
                    .set(ROUND.COHORT_ID, cohort.value())
                    .set(ROUND.LEARNER_ID, learner.value())
                    .set(ROUND.NUMBER, 1)
                    .set(ROUND.STATE, RoundState.DRAFT.name())
                    .execute();
        }
        return db.select(WORK.ID)
                .from(WORK)
                .where(WORK.COHORT_ID.eq(cohort.value()))
                .and(WORK.LEARNER_ID.eq(learner.value()))
                .and(subject.item().map(WORK.ITEM_KEY::eq).orElse(WORK.ID.eq(subject.form())))
                .fetchOptional(WORK.ID);
    }

    /**
     * What a work is about.
     *
     * @param form made when the form was shown: names the work, so that a form sent twice begins one
     * @param item the key of a curriculum item; empty for something else
     */
    record Subject(UUID form, Optional<String> item, String title) {

        static final int MOST = 200;

        static Subject asked(UUID form, Item item) {
            return new Subject(form, Optional.of(item.key().value()), TextIntake.cut(item.title(), MOST));
        }

        /** Empty without a word in the title. */
        static Optional<Subject> named(UUID form, String title) {
            var line = title.replaceAll("\\p{Cc}+", " ").strip();
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Subject(form, Optional.empty(), TextIntake.cut(line, MOST)));
        }
    }
}
