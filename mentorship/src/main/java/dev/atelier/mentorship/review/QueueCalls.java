package dev.atelier.mentorship.review;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.mentorship.answer.ReviewRow;
import dev.atelier.mentorship.review.QueueFilter.DueFilter;
import dev.atelier.mentorship.review.QueueFilter.Turn;
import dev.atelier.mentorship.review.QueueFilter.Whose;
import dev.atelier.mentorship.review.QueueRows.Row;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what waits for a review, for programs. */
@Api("/api/v1/staff/reviews")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class QueueCalls {

    private final QueueRows rows;
    private final InstantSource clock;

    QueueCalls(QueueRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listReviews",
            summary = "Rounds in the queue, whoever waits longest first; what was reviewed, the latest first",
            description = "OPEN lists all that wait, FREE those that nobody holds, MINE those that you hold, REVIEWED"
                + " what was reviewed. SOON is due within a day, LATE past its promise. FIRST are first rounds, LATER"
                + " all others.")
    Page<ReviewRow> list(
            Authentication person,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(defaultValue = "OPEN") QueueState state,
            @RequestParam(defaultValue = "")
                    @Parameter(description = "“me”, “nobody”, or the id of a colleague; left out for all")
                    String whose,
            @RequestParam(defaultValue = "ANY") DueFilter due,
            @RequestParam(defaultValue = "ANY") Turn turn,
            @RequestParam(defaultValue = "") @Parameter(description = "The key of a curriculum item") String item,
            @RequestParam(defaultValue = "") @Parameter(description = "Words of the title, or of the learner's name")
                    String q,
            Paging paging) {
        var now = clock.instant();
        var after = paging.after();
        var filter = new QueueFilter(
                Optional.ofNullable(cohort),
                state,
                Whose.of(whose),
                due,
                turn,
                item,
                q,
                after == null
                        ? Optional.empty()
                        : Optional.of(new QueueFilter.Key(after.at().atOffset(ZoneOffset.UTC), after.id())));
        var found = rows.read(new QueueConditions(Reviewer.of(person), now).of(filter), filter, paging.most());
        return Page.of(found, paging, row -> {
                    var key = row.key(state);
                    return new Cursor(key.at().toInstant(), key.id());
                })
                .map(row -> answer(row, now));
    }

    private static ReviewRow answer(Row row, Instant now) {
        var held = row.held();
        var due = instant(held.due());
        return new ReviewRow(
                row.subject().round(),
                row.work(),
                row.cohort(),
                row.subject().title(),
                row.subject().learner(),
                row.number(),
                held.state(),
                row.handedIn().toInstant(),
                row.since().toInstant(),
                due,
                held.waits() && due != null && !due.isAfter(now),
                held.asked(),
                held.by(),
                instant(held.until()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
