package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.AGENDA_NOTICE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import dev.atelier.event.CohortId;
import dev.atelier.event.page.NoticesPage;
import dev.atelier.event.page.ToldPage;
import dev.atelier.event.time.SpokenTime;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Keeps who was told what, and when. */
@Repository
class Notices {

    private final DSLContext db;
    private final InstantSource clock;

    Notices(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps what they were told of the agenda, if there was anything to tell. */
    void keep(CohortId cohort, Collection<Told> all) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var queries = new ArrayList<Query>();
        for (var told : all) {
            told.step()
                    .ifPresent(step -> queries.add(db.insertInto(AGENDA_NOTICE)
                            .set(AGENDA_NOTICE.COHORT_ID, cohort.value())
                            .set(AGENDA_NOTICE.PERSON_ID, told.reader().id())
                            .set(AGENDA_NOTICE.NAME, told.reader().name())
                            .set(AGENDA_NOTICE.TOLD_FROM, step.from())
                            .set(AGENDA_NOTICE.TOLD_TO, step.latest().number())
                            .set(AGENDA_NOTICE.AT, at)
                            .set(AGENDA_NOTICE.WRITTEN, told.isOfAgenda())
                            .set(AGENDA_NOTICE.WORDS, String.join("\n", step.lines()))));
        }
        db.batch(queries).execute();
    }

    /** The release that each person knows, as far as they were ever told of one. */
    Map<UUID, Integer> known(CohortId cohort) {
        return db.select(AGENDA_NOTICE.PERSON_ID, max(AGENDA_NOTICE.TOLD_TO))
                .from(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.COHORT_ID.eq(cohort.value()))
                .groupBy(AGENDA_NOTICE.PERSON_ID)
                .fetchMap(AGENDA_NOTICE.PERSON_ID, max(AGENDA_NOTICE.TOLD_TO));
    }

    /** The last name on a page; the next one begins behind it. */
    record Key(String name, UUID person) {}

    /** What is kept of one person; {@code words} are empty if nothing concerned them. */
    record Row(UUID person, String name, int from, OffsetDateTime at, String words) {

        ToldPage.Told told(ZoneId zone) {
            return new ToldPage.Told(
                    name,
                    SpokenTime.moment(at.toInstant(), zone),
                    from == 0 ? "the first they heard" : "since release " + from,
                    words.lines().toList());
        }
    }

    /** One time that people were told, up to a release: how many by mail, how many had nothing in it for them. */
    record Telling(int release, OffsetDateTime at, int written, int untouched) {

        NoticesPage.Telling shown(ZoneId zone) {
            return new NoticesPage.Telling(release, SpokenTime.moment(at.toInstant(), zone), written, untouched);
        }
    }

    /** Each time that people were told, the latest first. */
    List<Telling> tellings(CohortId cohort) {
        var written = count().filterWhere(AGENDA_NOTICE.WRITTEN);
        var untouched = count().filterWhere(AGENDA_NOTICE.WRITTEN.isFalse());
        return db.select(AGENDA_NOTICE.TOLD_TO, max(AGENDA_NOTICE.AT), written, untouched)
                .from(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.COHORT_ID.eq(cohort.value()))
                .groupBy(AGENDA_NOTICE.TOLD_TO)
                .orderBy(AGENDA_NOTICE.TOLD_TO.desc())
                .fetch(mapping(Telling::new));
    }

    /** Where a page ended that had this person last; empty if nothing is kept of them. */
    Optional<Key> key(CohortId cohort, int release, UUID person) {
        return db.select(AGENDA_NOTICE.NAME, AGENDA_NOTICE.PERSON_ID)
                .from(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.COHORT_ID.eq(cohort.value()), AGENDA_NOTICE.TOLD_TO.eq(release))
                .and(AGENDA_NOTICE.PERSON_ID.eq(person))
                .fetchOptional(mapping(Key::new));
    }

    List<Row> of(CohortId cohort, int release, Optional<Key> after, int most) {
        var ordered = db.select(
                        AGENDA_NOTICE.PERSON_ID,
                        AGENDA_NOTICE.NAME,
                        AGENDA_NOTICE.TOLD_FROM,
                        AGENDA_NOTICE.AT,
                        AGENDA_NOTICE.WORDS)
                .from(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.COHORT_ID.eq(cohort.value()), AGENDA_NOTICE.TOLD_TO.eq(release))
                .orderBy(AGENDA_NOTICE.NAME, AGENDA_NOTICE.PERSON_ID);
        return after.map(key ->
                        ordered.seek(key.name(), key.person()).limit(most).fetch(mapping(Row::new)))
                .orElseGet(() -> ordered.limit(most).fetch(mapping(Row::new)));
    }
}
