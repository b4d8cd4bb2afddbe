package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.field;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.page.RoundSharePage;
import dev.atelier.mentorship.page.ThreadPage;
import dev.atelier.mentorship.waiting.PromiseSigns;
import dev.atelier.mentorship.waiting.Waits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page that says who reviews a round, and how that came. */
@Component
class RoundSharePages {

    private final DSLContext db;
    private final Colleagues colleagues;
    private final AssignmentHistory history;
    private final InstantSource clock;

    RoundSharePages(DSLContext db, Colleagues colleagues, AssignmentHistory history, InstantSource clock) {
        this.db = db;
        this.colleagues = colleagues;
        this.history = history;
        this.clock = clock;
    }

    RoundSharePage page(Asker asker, UUID round) {
        return find(asker, round).orElseThrow(Asker::noRound).page(asker, clock.instant(), this);
    }

    /** The cohort of a round that somebody sees. */
    CohortId cohort(Asker asker, UUID round) {
        return new CohortId(find(asker, round).orElseThrow(Asker::noRound).cohort());
    }

    private java.util.Optional<Found> find(Asker asker, UUID round) {
        return db.select(
                        ROUND.ID,
                        ROUND.COHORT_ID,
                        WORK.TITLE,
                        PARTICIPANT.NAME,
                        ROUND.LEARNER_ID,
                        ROUND.NUMBER,
                        ROUND.STATE,
                        ROUND.WAITING_SINCE,
                        ROUND.DUE_AT,
                        ROUND.ASSIGNEE_ID,
                        MENTOR.NAME,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        field(asker.leads(ROUND.COHORT_ID)))
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .leftJoin(MENTOR)
                .on(MENTOR.ID.eq(ROUND.ASSIGNEE_ID))
                .where(ROUND.ID.eq(round), ROUND.STATE.ne("DRAFT"))
                .and(ROUND.LEARNER_ID.ne(asker.id()))
                .and(asker.sees(ROUND.COHORT_ID))
                .fetchOptional(Records.mapping(Found::new));
    }

    private record Found(
            UUID id,
            UUID cohort,
            String title,
            String learner,
            UUID author,
            int number,
            String state,
            OffsetDateTime since,
            @Nullable OffsetDateTime due,
            @Nullable UUID asked,
            @Nullable String askedName,
            ZoneId zone,
            boolean leads) {

        RoundSharePage page(Asker asker, Instant now, RoundSharePages pages) {
            var waits = state.equals("SUBMITTED");
            var theirs = asker.id().equals(asked);
            var late = due != null && !due.toInstant().isAfter(now);
            return new RoundSharePage(
                    id.toString(),
                    title,
                    learner,
                    number,
                    waits,
                    waits ? Waits.words(Duration.between(since.toInstant(), now)) : "",
                    waits ? PromiseSigns.of(due, zone, now) : null,
                    askedName,
                    waits && theirs,
                    waits && asked != null && !theirs && !late,
                    waits && leads ? pages.people(new CohortId(cohort), author, now) : List.of(),
                    pages.history.of(id, zone));
        }
    }

    private List<ThreadPage.Person> people(CohortId cohort, UUID author, Instant now) {
        return colleagues.of(cohort, now).stream()
                .filter(who -> !who.id().equals(author))
                .map(who -> new ThreadPage.Person(
                        who.id().toString(), who.name() + ", " + who.open() + " open" + (who.away() ? ", away" : "")))
                .toList();
    }
}
