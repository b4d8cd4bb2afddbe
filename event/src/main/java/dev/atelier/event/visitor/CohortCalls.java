package dev.atelier.event.visitor;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.event.answer.CohortAnswer;
import dev.atelier.event.answer.CohortAnswer.AgendaState;
import dev.atelier.event.answer.CohortAnswer.CohortLinks;
import dev.atelier.event.answer.CohortAnswer.Teacher;
import dev.atelier.event.answer.CohortLine;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortLines;
import dev.atelier.event.cohort.UpcomingCohorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is coming, for anybody's programs. */
@Api("/api/v1/cohorts")
@PreAuthorize("permitAll()")
@Tag(name = "Cohorts")
class CohortCalls {

    private final UpcomingCohorts upcoming;
    private final Visits visits;
    private final CohortLines lines;
    private final PublicAddress address;

    CohortCalls(UpcomingCohorts upcoming, Visits visits, CohortLines lines, PublicAddress address) {
        this.upcoming = upcoming;
        this.visits = visits;
        this.lines = lines;
        this.address = address;
    }

    @GetMapping
    @Operation(operationId = "listUpcomingCohorts", summary = "Cohorts whose end has not passed, the next one first")
    Page<CohortLine> list(Paging paging) {
        var found = upcoming.page(paging);
        return new Page<>(lines.of(found.items()), found.next());
    }

    @GetMapping("/{cohort}")
    @Operation(operationId = "readCohort", summary = "A cohort that was announced, with where its agenda can be had")
    CohortAnswer show(@PathVariable UUID cohort) {
        var visit = visits.of(cohort);
        var found = visit.cohort();
        return new CohortAnswer(
                lines.of(found),
                found.reason().isEmpty() ? null : found.reason(),
                CohortLines.venue(found.plan().place()),
                found.plan().place().isOnline(),
                found.plan().staff().stream()
                        .map(member -> new Teacher(member.name(), member.role()))
                        .toList(),
                visit.release()
                        .map(release -> new AgendaState(release.number(), release.tentative(), visit.note()))
                        .orElse(null),
                links(found));
    }

    private CohortLinks links(Cohort cohort) {
        var page = address.of("/cohorts/" + cohort.id());
        return new CohortLinks(
                page,
                address.of("/workshops/" + cohort.offer().slug()),
                page + "/agenda.pdf",
                page + "/agenda.md",
                page + "/agenda.ics",
                page + "/agenda.json",
                page + "/schedule.xml",
                page + "/changes",
                page + "/changes.atom");
    }
}
