package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewQueuePage;
import dev.atelier.mentorship.page.ReviewQueuePage.Line;
import dev.atelier.mentorship.page.ReviewQueuePage.Sign;
import dev.atelier.mentorship.review.QueueFilter.Whose;
import dev.atelier.mentorship.review.QueueRows.Row;
import dev.atelier.mentorship.waiting.PromiseSigns;
import dev.atelier.mentorship.waiting.Waits;
import dev.atelier.mentorship.work.RoundState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** One queue over all cohorts of a reviewer: first what is theirs, then whoever waits longest. */
@Component
class Queue {

    private static final int PAGE = 25;

    private final QueueRows rows;
    private final QueueCounts counts;
    private final QueueChoices choices;
    private final InstantSource clock;

    Queue(QueueRows rows, QueueCounts counts, QueueChoices choices, InstantSource clock) {
        this.rows = rows;
        this.counts = counts;
        this.choices = choices;
        this.clock = clock;
    }

    ReviewQueuePage page(Reviewer reviewer, QueueFilter filter) {
        var now = clock.instant();
        var conditions = new QueueConditions(reviewer, now);
        var which = conditions.of(filter);
        var apart = filter.state() == QueueState.OPEN && filter.whose().equals(Whose.ANYBODY);
        var mine = apart && filter.after().isEmpty()
                ? rows.read(which.and(conditions.mine()), filter, PAGE)
                : List.<Row>of();
        var found = rows.read(apart ? which.and(conditions.notMine()) : which, filter, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var numbers = counts.of(conditions, filter.cohort());
        return new ReviewQueuePage(
                QueueShortcuts.of(filter, numbers),
                choices.of(reviewer, filter, numbers),
                filter.words(),
                mine.stream().map(row -> line(row, reviewer, now)).toList(),
                shown.stream().map(row -> line(row, reviewer, now)).toList(),
                filter.state().empty(),
                found.size() > PAGE ? filter.after(shown.getLast().key(filter.state())) : null,
                filter.after().isPresent() ? filter.fromTheStart() : null,
                reviewer.admin());
    }

    private static Line line(Row row, Reviewer reviewer, Instant now) {
        var subject = row.subject();
        var held = row.held();
        var hold = new HoldWords(reviewer, now, subject.zone()).of(held);
        var state = RoundState.valueOf(held.state());
        return new Line(
                subject.round().toString(),
                subject.learner(),
                subject.title(),
                subject.cohort(),
                row.number(),
                Moment.of(row.handedIn().toInstant(), subject.zone()),
                held.waits()
                        ? "waits " + Waits.words(Duration.between(row.since().toInstant(), now))
                        : "",
                held.waits() ? PromiseSigns.of(held.due(), subject.zone(), now) : null,
                held.waits() ? given(row, reviewer) : "",
                held.waits() ? new Sign(hold.words(), hold.tone()) : new Sign(state.words(), state.tone()));
    }

    private static String given(Row row, Reviewer reviewer) {
        var held = row.held();
        // While nobody holds it, the state says so itself.
        return held.by() == null || held.asked() == null
                ? ""
                : held.asked().equals(reviewer.id())
                        ? "given to you"
                        : "given to " + Objects.requireNonNullElse(held.askedName(), "somebody");
    }
}
