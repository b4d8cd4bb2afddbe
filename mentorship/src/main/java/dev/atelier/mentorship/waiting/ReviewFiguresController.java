package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT;

import dev.atelier.mentorship.page.ReviewFiguresPage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.waiting.FigureRows.Row;
import dev.atelier.mentorship.waiting.ReviewFigures.By;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How quickly reviews come: cohort by cohort, and in each by reviewer. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ReviewFiguresController {

    private static final String ALL = "/admin/reviews/figures";
    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    private final DSLContext db;
    private final FigureRows rows;
    private final Templates templates;
    private final InstantSource clock;

    ReviewFiguresController(DSLContext db, FigureRows rows, Templates templates, InstantSource clock) {
        this.db = db;
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    /** @param days how far back; one of the periods offered, else the first of them */
    @GetMapping(ALL)
    JteModel all(@RequestParam(defaultValue = "30") int days) {
        return page("", ALL, Optional.empty(), days);
    }

    @GetMapping(ALL + "/{cohort}")
    JteModel one(@PathVariable UUID cohort, @RequestParam(defaultValue = "30") int days) {
        var title = db.select(COHORT.TITLE)
                .from(COHORT)
                .where(COHORT.ID.eq(cohort))
                .fetchOptional(COHORT.TITLE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such cohort is known here."));
        return page(title, ALL + "/" + cohort, Optional.of(cohort), days);
    }

    private JteModel page(String title, String address, Optional<UUID> cohort, int days) {
        var period = PERIODS.contains(days) ? days : PERIODS.getFirst();
        var now = clock.instant();
        var by = cohort.isPresent() ? By.REVIEWER : By.COHORT;
        return templates.waitingFigures(new ReviewFiguresPage(
                title,
                PERIODS.stream()
                        .map(other -> new Link(other == period ? "" : address + "?days=" + other, other + " days"))
                        .toList(),
                cohort.isPresent() ? "Reviewer" : "Cohort",
                rows.of(by, cohort, now.minus(Duration.ofDays(period)), now).stream()
                        .map(row -> row(row, cohort.isEmpty(), now))
                        .toList()));
    }

    private static ReviewFiguresPage.Row row(Row row, boolean leadsOn, Instant now) {
        var published = row.published();
        var waiting = row.waiting();
        return new ReviewFiguresPage.Row(
                leadsOn && row.id() != null ? ALL + "/" + row.id() : "",
                row.name(),
                published.map(line -> Integer.toString(line.count())).orElse("none"),
                published.map(line -> Waits.words(line.median())).orElse(""),
                published.map(line -> Waits.words(line.most())).orElse(""),
                published
                        .filter(line -> line.promised() > 0)
                        .map(line -> line.kept() * 100 / line.promised() + " %")
                        .orElse(""),
                waiting.map(line -> Integer.toString(line.count())).orElse("none"),
                waiting.map(line -> Integer.toString(line.overdue())).orElse("none"),
                waiting.map(line -> Waits.words(Duration.between(line.since(), now)))
                        .orElse(""));
    }
}
