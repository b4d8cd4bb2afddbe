package dev.atelier.mentorship.waiting;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.ReviewFigureAnswer;
import dev.atelier.mentorship.waiting.FigureRows.Row;
import dev.atelier.mentorship.waiting.ReviewFigures.By;
import dev.atelier.mentorship.waiting.ReviewFigures.Published;
import dev.atelier.mentorship.waiting.ReviewFigures.Waiting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How quickly reviews come, for programs of admins. */
@Api("/api/v1/admin/review-figures")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Looking after mentorship")
class ReviewFigureCalls {

    private static final int LONGEST = 366;

    private final FigureRows rows;
    private final InstantSource clock;

    ReviewFigureCalls(FigureRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listReviewFigures",
            summary = "How quickly reviews came in the last days, and what waits now",
            description = "By cohort; with “cohort” by reviewer in it. At most 200 lines, whoever lets somebody wait"
                    + " longest first.")
    Page<ReviewFigureAnswer> list(
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Parameter(description = "By reviewer in this cohort") @Nullable
                    UUID cohort) {
        if (days < 1 || days > LONGEST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "“days” is a number from 1 to " + LONGEST + ".");
        }
        var now = clock.instant();
        var found = rows.of(
                cohort == null ? By.COHORT : By.REVIEWER,
                Optional.ofNullable(cohort),
                now.minus(Duration.ofDays(days)),
                now);
        return Page.whole(found.stream().map(ReviewFigureCalls::answer).toList());
    }

    private static ReviewFigureAnswer answer(Row row) {
        var published = row.published();
        var waiting = row.waiting();
        return new ReviewFigureAnswer(
                row.id(),
                row.name(),
                published.map(Published::count).orElse(0),
                published.map(line -> line.median().toSeconds()).orElse(null),
                published.map(line -> line.most().toSeconds()).orElse(null),
                published.map(Published::promised).orElse(0),
                published.map(Published::kept).orElse(0),
                waiting.map(Waiting::count).orElse(0),
                waiting.map(Waiting::overdue).orElse(0),
                waiting.map(Waiting::since).orElse(null));
    }
}
