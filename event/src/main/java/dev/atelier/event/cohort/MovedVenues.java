package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Once a venue is called otherwise, or stands elsewhere, every cohort that is to meet there has another plan. */
@Component
public class MovedVenues {

    private final DSLContext db;
    private final CohortRows cohorts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MovedVenues(DSLContext db, CohortRows cohorts, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells of a venue that has just been written.
     *
     * @param was its line before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID venue, String was, UUID actor) {
        // In one order, so that two changes at once wait for each other instead of blocking each other.
        db.select(COHORT.ID)
                .from(COHORT)
                .where(COHORT.VENUE_ID.eq(venue))
                .and(COHORT.STATUS.notIn(CohortStatus.COMPLETED.name(), CohortStatus.CANCELLED.name()))
                .orderBy(COHORT.ID)
                .fetch(COHORT.ID)
                .forEach(id -> cohorts.lock(new CohortId(id)).ifPresent(cohort -> replan(cohort, was, actor)));
    }

    private void replan(Cohort cohort, String was, UUID actor) {
        var after = cohort.next(cohort.status(), cohort.reason(), cohort.plan());
        cohorts.write(cohort.id(), cohort.plan());
        cohorts.remember(
                cohort.id(),
                after.revision(),
                clock.instant(),
                actor,
                List.of("Where: %s, was %s".formatted(cohort.plan().place().words(), was)));
        events.publishEvent(new CohortChanged.CohortReplanned(after.facts()));
    }
}
