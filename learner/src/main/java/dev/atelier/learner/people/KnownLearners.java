package dev.atelier.learner.people;

import static dev.atelier.learner.jooq.Tables.LEARNER;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import dev.atelier.learner.LearnerChanged;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copy table of learners; one statement tells new, changed and known already apart. */
@Component
class KnownLearners implements Learners {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    KnownLearners(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Override
    @Transactional
    public void know(LearnerFacts learner) {
        var before = field("old.id", UUID.class);
        var written = db.insertInto(LEARNER, LEARNER.ID, LEARNER.NAME, LEARNER.ADDRESS)
                .values(learner.id().value(), learner.name(), learner.address())
                .onConflict(LEARNER.ID)
                .doUpdate()
                .set(LEARNER.NAME, excluded(LEARNER.NAME))
                .set(LEARNER.ADDRESS, excluded(LEARNER.ADDRESS))
                .where(row(LEARNER.NAME, LEARNER.ADDRESS)
                        .isDistinctFrom(row(excluded(LEARNER.NAME), excluded(LEARNER.ADDRESS))))
                .returningResult(before)
                .fetch(before);
        // Nobody can hold an older name of someone who was unknown until now.
        if (written.stream().anyMatch(id -> id != null)) {
            events.publishEvent(new LearnerChanged(learner));
        }
    }

    @Override
    public Optional<LearnerFacts> learner(LearnerId id) {
        return db.select(LEARNER.NAME, LEARNER.ADDRESS)
                .from(LEARNER)
                .where(LEARNER.ID.eq(id.value()))
                .fetchOptional(found -> new LearnerFacts(id, found.value1(), found.value2()));
    }
}
