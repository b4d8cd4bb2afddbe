package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.SharingPage;
import dev.atelier.mentorship.page.SharingsPage;
import dev.atelier.mentorship.waiting.PromiseSigns;
import dev.atelier.mentorship.waiting.Waits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes the pages that say who has which reviews. */
@Component
class SharingPages {

    private static final int MOST = 100;

    private final DSLContext db;
    private final Colleagues colleagues;
    private final Sharing sharing;
    private final InstantSource clock;

    SharingPages(DSLContext db, Colleagues colleagues, Sharing sharing, InstantSource clock) {
        this.db = db;
        this.colleagues = colleagues;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** The latest hundred cohorts that somebody sees. */
    SharingsPage all(Asker asker) {
        var now = clock.instant();
        return new SharingsPage(
                db.select(
                                COHORT.ID,
                                COHORT.TITLE,
                                COHORT.STARTS_AT,
                                waiting(org.jooq.impl.DSL.noCondition()),
                                waiting(ROUND.ASSIGNEE_ID.isNull()),
                                waiting(ROUND.DUE_AT.le(now.atOffset(UTC))))
                        .from(COHORT)
                        .where(asker.sees(COHORT.ID))
                        .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                        .limit(MOST)
                        .fetch(found -> new SharingsPage.Row(
                                "/staff/reviews/sharing/" + found.value1(),
                                found.value2(),
                                MonthWords.day(found.value3().toLocalDate()),
                                found.value4(),
                                found.value5(),
                                found.value6())),
                asker.admin());
    }

    SharingPage of(Asker asker, CohortId cohort) {
        var now = clock.instant();
        var found = db.select(COHORT.TITLE, COHORT.ZONE.convertFrom(ZoneId::of), field(asker.leads(COHORT.ID)))
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()), asker.sees(COHORT.ID))
                .fetchOptional()
                .orElseThrow(Asker::nothing);
        var way = sharing.of(cohort);
        var rounds = rounds(cohort, found.value2(), now);
        return new SharingPage(
                found.value1(),
                "/staff/reviews/sharing/" + cohort,
                found.value3(),
                way.byItself(),
                way.sameReviewer(),
                db.fetchCount(
                        ROUND,
                        ROUND.COHORT_ID.eq(cohort.value()),
                        ROUND.STATE.eq(inline("SUBMITTED")),
                        ROUND.ASSIGNEE_ID.isNull()),
                people(cohort, now),
                rounds.subList(0, Math.min(MOST, rounds.size())),
                rounds.size() > MOST);
    }

    private List<SharingPage.Person> people(CohortId cohort, Instant now) {
        var here = here(cohort, org.jooq.impl.DSL.noCondition());
        var late = here(cohort, ROUND.DUE_AT.le(now.atOffset(UTC)));
        var roles = db.select(COHORT_STAFF.MENTOR_ID, COHORT_STAFF.ROLE)
                .from(COHORT_STAFF)
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()))
                .fetchMap(COHORT_STAFF.MENTOR_ID, COHORT_STAFF.ROLE);
        return colleagues.of(cohort, now).stream()
                .map(who -> new SharingPage.Person(
                        who.id().toString(),
                        who.name(),
                        Objects.requireNonNullElse(roles.get(who.id()), "").toLowerCase(Locale.ROOT),
                        who.open(),
                        here.getOrDefault(who.id(), 0),
                        late.getOrDefault(who.id(), 0),
                        who.awayUntil() == null ? "" : "away until " + MonthWords.day(who.awayUntil())))
                .toList();
    }

    private Map<UUID, Integer> here(CohortId cohort, Condition which) {
        return db.select(ROUND.ASSIGNEE_ID, count())
                .from(ROUND)
                .where(
                        ROUND.COHORT_ID.eq(cohort.value()),
                        ROUND.STATE.eq(inline("SUBMITTED")),
                        ROUND.ASSIGNEE_ID.isNotNull())
                .and(which)
                .groupBy(ROUND.ASSIGNEE_ID)
                .fetchMap(found -> found.value1(), found -> found.value2());
    }

    private List<SharingPage.Round> rounds(CohortId cohort, ZoneId zone, Instant now) {
        return db.select(
                        ROUND.ID,
                        PARTICIPANT.NAME,
                        WORK.TITLE,
                        ROUND.NUMBER,
                        ROUND.WAITING_SINCE,
                        ROUND.DUE_AT,
                        MENTOR.NAME)
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .leftJoin(MENTOR)
                .on(MENTOR.ID.eq(ROUND.ASSIGNEE_ID))
                .where(ROUND.COHORT_ID.eq(cohort.value()), ROUND.STATE.eq(inline("SUBMITTED")))
                .orderBy(ROUND.WAITING_SINCE, ROUND.ID)
                .limit(MOST + 1)
                .fetch(found -> new SharingPage.Round(
                        found.value1().toString(),
                        found.value2(),
                        found.value3(),
                        found.value4(),
                        Waits.words(Duration.between(found.value5().toInstant(), now)),
                        PromiseSigns.of(found.value6(), zone, now),
                        Objects.requireNonNullElse(found.value7(), "")));
    }

    private static org.jooq.Field<Integer> waiting(Condition which) {
        return field(select(count())
                .from(ROUND)
                .where(ROUND.COHORT_ID.eq(COHORT.ID), ROUND.STATE.eq(inline("SUBMITTED")))
                .and(which));
    }
}
