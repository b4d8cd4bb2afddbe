package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.InstructorId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The copy table of cohorts and their staff. */
@Component
class CohortCopies {

    private static final List<Field<?>> COPIED =
            List.of(COHORT.REVISION, COHORT.TITLE, COHORT.STATUS, COHORT.STARTS_AT, COHORT.ENDS_AT, COHORT.ZONE);

    private final DSLContext db;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;

    CohortCopies(DSLContext db, Cohorts cohorts, ApplicationEventPublisher events) {
        this.db = db;
        this.cohorts = cohorts;
        this.events = events;
    }

    /** News of a seat may be quicker than the news of its cohort. */
    void ensure(CohortId id) {
        if (!db.fetchExists(COHORT, COHORT.ID.eq(id.value()))) {
            cohorts.cohort(id).ifPresent(this::note);
        }
    }

    void note(CohortFacts facts) {
        var newer = db.insertInto(COHORT)
                .set(COHORT.ID, facts.id().value())
                .set(COHORT.REVISION, facts.revision())
                .set(COHORT.TITLE, facts.title())
                .set(COHORT.STATUS, facts.status().name())
                .set(COHORT.STARTS_AT, facts.startsAt())
                .set(COHORT.ENDS_AT, facts.endsAt())
                .set(COHORT.ZONE, facts.zone().getId())
                .onConflict(COHORT.ID)
                .doUpdate()
                .set(COPIED.stream().collect(toMap(column -> column, column -> excluded(column))))
                .where(excluded(COHORT.REVISION).gt(COHORT.REVISION))
                .execute();
        if (newer == 1) {
            staff(facts);
        }
    }

    /** The row of the cohort is locked by now, so two pieces of news do not mix. */
    private void staff(CohortFacts facts) {
        var cohort = facts.id().value();
        var present = facts.staff().stream().map(member -> member.id().value()).collect(toSet());
        var gone = db.deleteFrom(COHORT_STAFF)
                .where(COHORT_STAFF.COHORT_ID.eq(cohort))
                .and(COHORT_STAFF.MENTOR_ID.notIn(present))
                .returning(COHORT_STAFF.MENTOR_ID)
                .fetch(COHORT_STAFF.MENTOR_ID);
        db.batch(facts.staff().stream()
                        .map(member -> db.insertInto(COHORT_STAFF)
                                .values(
                                        cohort,
                                        member.id().value(),
                                        member.role().name())
                                .onConflict(COHORT_STAFF.COHORT_ID, COHORT_STAFF.MENTOR_ID)
                                .doUpdate()
                                .set(COHORT_STAFF.ROLE, excluded(COHORT_STAFF.ROLE)))
                        .toList())
                .execute();
        for (UUID person : gone) {
            events.publishEvent(new StaffLeft(facts.id(), new InstructorId(person)));
        }
    }
}
