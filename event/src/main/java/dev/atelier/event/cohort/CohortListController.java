package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.SeatCounts.SeatCount;
import dev.atelier.event.cohort.CohortDesk.Mark;
import dev.atelier.event.page.CohortListPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists all cohorts, drafts too, the latest start first. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CohortListController {

    private static final int PAGE = 50;

    private final CohortDesk desk;
    private final SeatsLeft seats;
    private final Templates templates;

    CohortListController(CohortDesk desk, SeatsLeft seats, Templates templates) {
        this.desk = desk;
        this.seats = seats;
        this.templates = templates;
    }

    @GetMapping("/admin/cohorts")
    JteModel show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime before,
            @RequestParam(required = false) @Nullable UUID last) {
        var mark = before == null || last == null ? Optional.<Mark>empty() : Optional.of(new Mark(before, last));
        var found = desk.page(mark, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var counts = seats.of(shown.stream().map(Cohort::id).toList());
        return templates.cohortList(new CohortListPage(
                shown.stream().map(cohort -> row(cohort, counts)).toList(),
                found.size() > PAGE ? older(shown.getLast()) : "",
                mark.isEmpty(),
                workshops()));
    }

    private List<CohortListPage.Plannable> workshops() {
        return desk.workshops().stream()
                .map(workshop ->
                        new CohortListPage.Plannable(workshop.title(), "/admin/cohorts/new?workshop=" + workshop.id()))
                .toList();
    }

    private static CohortListPage.Row row(Cohort cohort, Map<CohortId, SeatCount> counts) {
        var plan = cohort.plan();
        var standing = Standing.of(cohort.status());
        return new CohortListPage.Row(
                "/admin/cohorts/" + cohort.id(),
                cohort.offer().title(),
                SpokenTime.days(plan.startsAt(), plan.endsAt()),
                SpokenTime.hours(plan.startsAt(), plan.endsAt()),
                plan.place().words(),
                standing.word(),
                standing.look(),
                SeatsLeft.in(counts, cohort.id(), plan.capacity()).takenWords());
    }

    private static String older(Cohort last) {
        return "/admin/cohorts?before=%s&last=%s".formatted(last.plan().startsAt(), last.id());
    }
}
