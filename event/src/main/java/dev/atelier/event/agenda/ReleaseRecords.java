package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.RELEASE_ACKNOWLEDGEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.CohortId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps who released what, and which warnings they had read. */
@Repository
class ReleaseRecords {

    private final DSLContext db;

    ReleaseRecords(DSLContext db) {
        this.db = db;
    }

    /** One release; {@code warnings} is bare if there was nothing to warn of. */
    record Line(int number, boolean tentative, Instant at, String who, List<String> warnings) {}

    void acknowledge(CohortId cohort, int number, UUID actor, Instant at, List<String> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        db.insertInto(RELEASE_ACKNOWLEDGEMENT)
                .set(RELEASE_ACKNOWLEDGEMENT.COHORT_ID, cohort.value())
                .set(RELEASE_ACKNOWLEDGEMENT.NUMBER, number)
                .set(RELEASE_ACKNOWLEDGEMENT.ACKNOWLEDGED_BY, actor)
                .set(RELEASE_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT, at.atOffset(ZoneOffset.UTC))
                .set(RELEASE_ACKNOWLEDGEMENT.WHAT, warnings.toArray(String[]::new))
                .execute();
    }

    /** The latest 100, the latest first. */
    List<Line> of(CohortId cohort) {
        return db.select(
                        AGENDA_RELEASE.NUMBER,
                        AGENDA_RELEASE.TENTATIVE,
                        AGENDA_RELEASE.RELEASED_AT.convertFrom(OffsetDateTime::toInstant),
                        coalesce(INSTRUCTOR.NAME, inline("An admin")),
                        coalesce(RELEASE_ACKNOWLEDGEMENT.WHAT, inline(new String[0]))
                                .convertFrom(List::of))
                .from(AGENDA_RELEASE)
                .leftJoin(RELEASE_ACKNOWLEDGEMENT)
                .on(
                        RELEASE_ACKNOWLEDGEMENT.COHORT_ID.eq(AGENDA_RELEASE.COHORT_ID),
                        RELEASE_ACKNOWLEDGEMENT.NUMBER.eq(AGENDA_RELEASE.NUMBER))
                .leftJoin(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(AGENDA_RELEASE.RELEASED_BY))
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(100)
                .fetch(mapping(Line::new));
    }
}
