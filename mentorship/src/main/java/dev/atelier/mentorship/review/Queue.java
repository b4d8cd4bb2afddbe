package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewQueuePage;
import dev.atelier.mentorship.page.ReviewQueuePage.Choice;
import dev.atelier.mentorship.page.ReviewQueuePage.Line;
import dev.atelier.mentorship.review.OnDesk.Held;
import dev.atelier.mentorship.review.OnDesk.Subject;
import dev.atelier.mentorship.work.RoundState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One queue over all cohorts of a reviewer, whoever waits longest first. */
@Component
class Queue {

    private static final int PAGE = 25;

    private final DSLContext db;
    private final InstantSource clock;

    Queue(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    ReviewQueuePage page(Reviewer reviewer, QueueFilter filter) {
        var now = clock.instant();
        var found = rounds(reviewer, filter, now);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ReviewQueuePage(
                cohorts(reviewer, filter),
                filter.states(),
                shown.stream().map(entry -> entry.line(reviewer, now)).toList(),
                filter.state().empty(),
                found.size() > PAGE ? filter.after(shown.getLast().key()) : null,
                filter.after().isPresent() ? filter.fromTheStart() : null);
    }

    private List<Entry> rounds(Reviewer reviewer, QueueFilter filter, Instant now) {
        var query = db.select(
                        row(ROUND.ID, WORK.TITLE, PARTICIPANT.NAME, COHORT.TITLE, COHORT.ZONE.convertFrom(ZoneId::of))
                                .mapping(Subject::new),
                        row(ROUND.STATE, ROUND.REVIEWER_ID, MENTOR.NAME, ROUND.CLAIM_TOKEN, ROUND.LEASE_UNTIL)
                                .mapping(Held::new),
                        ROUND.NUMBER,
                        ROUND.SUBMITTED_AT)
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ROUND.LEARNER_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .leftJoin(MENTOR)
                .on(MENTOR.ID.eq(ROUND.REVIEWER_ID))
                .where(reviewer.sees())
                .and(filter.state().condition(reviewer, now.atOffset(ZoneOffset.UTC)))
                .and(filter.inCohort());
        var newestFirst = filter.state().newestFirst();
        var ordered = newestFirst
                ? query.orderBy(ROUND.SUBMITTED_AT.desc(), ROUND.ID.desc())
                : query.orderBy(ROUND.SUBMITTED_AT, ROUND.ID);
        return filter.after()
                .map(key -> ordered.seek(key.at(), key.id()).limit(PAGE + 1).fetch(mapping(Entry::new)))
                .orElseGet(() -> ordered.limit(PAGE + 1).fetch(mapping(Entry::new)));
    }

    private List<Choice> cohorts(Reviewer reviewer, QueueFilter filter) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "all of them", filter.cohort().isEmpty()));
        db.select(COHORT.ID, COHORT.TITLE, COHORT.STARTS_AT)
                .from(COHORT)
                .where(reviewer.staffOf(COHORT.ID))
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(50)
                .forEach(cohort -> choices.add(new Choice(
                        cohort.value1().toString(),
                        cohort.value2() + ", " + cohort.value3().toLocalDate(),
                        filter.cohort().equals(Optional.of(cohort.value1())))));
        return choices;
    }

    private record Entry(Subject subject, Held held, int number, OffsetDateTime submittedAt) {

        QueueFilter.Key key() {
            return new QueueFilter.Key(submittedAt, subject.round());
        }

        Line line(Reviewer reviewer, Instant now) {
            var hold = new HoldWords(reviewer, now, subject.zone()).of(held);
            var state = RoundState.valueOf(held.state());
            return new Line(
                    subject.round().toString(),
                    subject.learner(),
                    subject.title(),
                    subject.cohort(),
                    number,
                    Moment.of(submittedAt.toInstant(), subject.zone()),
                    held.waits() ? hold.words() : state.words(),
                    held.waits() ? hold.tone() : state.tone());
        }
    }
}
