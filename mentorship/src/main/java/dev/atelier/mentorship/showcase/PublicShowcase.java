package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;

import dev.atelier.event.CohortId;
import dev.atelier.event.ShownWorks;
import dev.atelier.event.WorkshopId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells the public pages of workshops and cohorts what is shown to the world. */
@Component
class PublicShowcase implements ShownWorks {

    private final DSLContext db;

    PublicShowcase(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Shown> of(WorkshopId workshop) {
        return shown(EXHIBIT.WORKSHOP_ID.eq(workshop.value()), "/showcase/workshops/" + workshop.value());
    }

    @Override
    public Optional<Shown> of(CohortId cohort) {
        return shown(EXHIBIT.COHORT_ID.eq(cohort.value()), "/showcase/cohorts/" + cohort.value());
    }

    private Optional<Shown> shown(Condition which, String address) {
        var count = db.fetchCount(EXHIBIT, which.and(EXHIBIT.REACH.eq(Reach.WORLD.name())));
        return count == 0 ? Optional.empty() : Optional.of(new Shown(count, address));
    }
}
