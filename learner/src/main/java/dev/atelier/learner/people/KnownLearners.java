package dev.atelier.learner.people;

import static dev.atelier.learner.jooq.Tables.LEARNER_;
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
        var written = db.insertInto(LEARNER_, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .values(learner.id().value(), learner.name(), learner.address())
                .onConflict(LEARNER_.ID)
                .doUpdate()
                .set(LEARNER_.NAME, excluded(LEARNER_.NAME))
                .set(LEARNER_.ADDRESS, excluded(LEARNER_.ADDRESS))
                .where(row(LEARNER_.NAME, LEARNER_.ADDRESS)
                        .isDistinctFrom(row(excluded(LEARNER_.NAME), excluded(LEARNER_.ADDRESS))))
                .returningResult(before)
                .fetch(before);
        // Nobody can hold an older name of someone who was unknown until now.
        if (written.stream().anyMatch(id -> id != null)) {
            events.publishEvent(new LearnerChanged(learner));
        }
    }

    @Override
    public Optional<LearnerFacts> learner(LearnerId id) {
        return db.select(LEARNER_.NAME, LEARNER_.ADDRESS)
                .from(LEARNER_)
                .where(LEARNER_.ID.eq(id.value()))
                .fetchOptional(found -> new LearnerFacts(id, found.value1(), found.value2()));
    }
}
