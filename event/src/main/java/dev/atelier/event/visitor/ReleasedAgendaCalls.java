package dev.atelier.event.visitor;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.event.agenda.Diff;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.agenda.SlotAnswers;
import dev.atelier.event.answer.AgendaChangesAnswer;
import dev.atelier.event.answer.AgendaReleaseAnswer;
import dev.atelier.event.answer.AgendaReleaseAnswer.AgendaReleaseRow;
import dev.atelier.event.cohort.Cohort;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was released of an agenda, for anybody's programs; for those of admins while a cohort is a draft, too. */
@Api("/api/v1/cohorts/{cohort}/agenda")
@PreAuthorize("permitAll()")
@Tag(name = "Cohorts")
class ReleasedAgendaCalls {

    private final Visits visits;
    private final Releases releases;

    ReleasedAgendaCalls(Visits visits, Releases releases) {
        this.visits = visits;
        this.releases = releases;
    }

    @GetMapping
    @Operation(operationId = "readAgenda", summary = "The agenda as it is now: the latest release")
    AgendaReleaseAnswer latest(@PathVariable UUID cohort, HttpServletRequest request) {
        return SlotAnswers.release(releases.latest(find(cohort, request).id()).orElseThrow(ReleasedAgendaCalls::none));
    }

    @GetMapping("/releases")
    @Operation(operationId = "listReleases", summary = "Everything that was released of it, the latest first")
    Page<AgendaReleaseRow> list(@PathVariable UUID cohort, Paging paging, HttpServletRequest request) {
        var found = find(cohort, request);
        var after = paging.after();
        var before = after == null
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, after.at().getEpochSecond());
        // A cohort's releases count up, so the number is place enough.
        return Page.of(
                releases.rows(found.id(), before, paging.most()),
                paging,
                row -> new Cursor(Instant.ofEpochSecond(row.number()), cohort));
    }

    @GetMapping("/releases/{number}")
    @Operation(operationId = "readRelease", summary = "One release with its slots")
    AgendaReleaseAnswer show(@PathVariable UUID cohort, @PathVariable int number, HttpServletRequest request) {
        return SlotAnswers.release(release(find(cohort, request), number));
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "readChanges",
            summary = "What changed from one release to another, slot by slot",
            description =
                    "To the latest one unless it is said, and from the one before that; from 0, everything is new.")
    AgendaChangesAnswer changes(
            @PathVariable UUID cohort,
            @RequestParam(required = false) @Parameter(description = "The number of a release, or 0") @Nullable
                    Integer from,
            @RequestParam(required = false) @Parameter(description = "The number of a release") @Nullable Integer to,
            HttpServletRequest request) {
        var found = find(cohort, request);
        var now = to == null ? releases.latest(found.id()).orElseThrow(ReleasedAgendaCalls::none) : release(found, to);
        var number = now.release().number();
        var begin = from == null ? number - 1 : from;
        if (begin == 0) {
            return answer(0, now, now.legend(), List.of());
        }
        var before = release(found, begin);
        return answer(
                begin,
                now,
                Legend.both(before.legend(), now.legend()),
                before.release().slots());
    }

    private static AgendaChangesAnswer answer(int from, Releases.Explained now, Legend legend, List<Slot> before) {
        var release = now.release();
        return new AgendaChangesAnswer(
                from,
                release.number(),
                SlotAnswers.forAll(legend, release.zone()).changes(Diff.between(before, release.slots())));
    }

    private Cohort find(UUID cohort, HttpServletRequest request) {
        return visits.cohort(cohort, request.isUserInRole("ADMIN"));
    }

    private Releases.Explained release(Cohort cohort, int number) {
        return releases.find(cohort.id(), number)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no such release."));
    }

    private static Refused none() {
        return new Refused(HttpStatus.NOT_FOUND, "Its agenda is not released yet.");
    }
}
