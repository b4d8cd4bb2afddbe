package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Released agendas of other cohorts of the same workshop, which a new one may begin with. */
@Repository
class EarlierAgendas {

    private static final int MOST = 5;

    private final DSLContext db;
    private final KnownCohorts cohorts;
    private final Releases releases;

    EarlierAgendas(DSLContext db, KnownCohorts cohorts, Releases releases) {
        this.db = db;
        this.cohorts = cohorts;
        this.releases = releases;
    }

    record Earlier(UUID cohort, LocalDateTime startsAt) {}

    /** The latest first, at most five. */
    List<Earlier> of(Cohort cohort) {
        return db.select(COHORT.ID, COHORT.STARTS_AT)
                .from(COHORT)
                .where(
                        COHORT.WORKSHOP_ID.eq(cohort.offer().workshop().value()),
                        COHORT.ID.ne(cohort.id().value()),
                        exists(selectOne().from(AGENDA_RELEASE).where(AGENDA_RELEASE.COHORT_ID.eq(COHORT.ID))))
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(MOST)
                .fetch(mapping(Earlier::new));
    }

    /** What another cohort released last, laid out for this one; empty if it released nothing, or is no such cohort. */
    Optional<List<Slot>> takenOver(CohortId from, Cohort to) {
        return cohorts.find(from)
                .filter(earlier -> earlier.offer().workshop().equals(to.offer().workshop()))
                .flatMap(earlier -> releases.latest(from)
                        .map(latest -> latest.release().slots().stream()
                                .map(slot -> moved(slot, earlier, to))
                                .toList()));
    }

    /**
     * A new slot, as far from this cohort's start as the old one was from its own on the clock on the wall, whatever
     * clocks do in between. In another venue it has no room yet; who is not on this staff is left out.
     */
    static Slot moved(Slot slot, Cohort from, Cohort to) {
        var by = Duration.between(from.plan().startsAt(), to.plan().startsAt());
        var staff = to.plan().staff().stream().map(StaffMember::id).collect(Collectors.toSet());
        var sameVenue =
                Objects.equals(from.plan().place().venue(), to.plan().place().venue());
        return new Slot(
                UUID.randomUUID(),
                slot.startsAt().plus(by),
                slot.endsAt().plus(by),
                slot.title(),
                sameVenue ? slot.room() : "",
                slot.content(),
                slot.staff().stream().filter(staff::contains).toList(),
                true);
    }
}
