package dev.atelier.event.notice;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.NoticesAnswer;
import dev.atelier.event.answer.NoticesAnswer.Told;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom a release was told to, and in which words, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}/notices")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Laying out agendas")
class NoticeCalls {

    private final KnownCohorts cohorts;
    private final Due due;
    private final Notices notices;

    NoticeCalls(KnownCohorts cohorts, Due due, Notices notices) {
        this.cohorts = cohorts;
        this.due = due;
        this.notices = notices;
    }

    @GetMapping
    @Operation(
            operationId = "readNotices",
            summary = "Each time that people were told of a release, and when they will be")
    NoticesAnswer all(@PathVariable UUID cohort) {
        var id = find(cohort);
        return new NoticesAnswer(
                due.at(id).map(OffsetDateTime::toInstant).orElse(null),
                notices.tellings(id).stream()
                        .map(telling -> new NoticesAnswer.Telling(
                                telling.release(), telling.at().toInstant(), telling.written(), telling.untouched()))
                        .toList());
    }

    @GetMapping("/{release}")
    @Operation(
            operationId = "listTold",
            summary = "The people who were told up to a release, by name, with their lines")
    Page<Told> one(@PathVariable UUID cohort, @PathVariable int release, Paging paging) {
        var id = find(cohort);
        var after = Optional.ofNullable(paging.after())
                .map(cursor -> notices.key(id, release, cursor.id())
                        .orElseThrow(() -> new Refused(
                                HttpStatus.BAD_REQUEST,
                                "Whoever “cursor” stands for is not in the list any more: begin anew.")));
        return Page.of(
                        notices.of(id, release, after, paging.most()),
                        paging,
                        row -> new Cursor(row.at().toInstant(), row.person()))
                .map(row -> new Told(
                        row.person(),
                        row.name(),
                        row.from(),
                        row.at().toInstant(),
                        row.words().lines().toList()));
    }

    private CohortId find(UUID cohort) {
        return cohorts.find(new CohortId(cohort))
                .orElseThrow(CohortMissing::new)
                .id();
    }
}
