package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.ExhibitAnswer;
import dev.atelier.mentorship.answer.ReportAnswer;
import dev.atelier.mentorship.work.Markdown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Looking after what learners show, for programs of the staff. */
@Api("/api/v1")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Showing work")
class ModerationCalls {

    private final Exhibits exhibits;
    private final Moderation moderation;
    private final Reports reports;

    ModerationCalls(Exhibits exhibits, Moderation moderation, Reports reports) {
        this.exhibits = exhibits;
        this.moderation = moderation;
        this.reports = reports;
    }

    /** Why an exhibit is taken down; its learner reads it. */
    record TakedownTyped(@Nullable String reason) implements Typed {}

    @GetMapping("/staff/exhibits")
    @Operation(operationId = "listExhibitsLookedAfter", summary = "What the learners of your cohorts show")
    Page<ExhibitAnswer> list(Authentication person, Paging paging) {
        var staff = Onlooker.of(person);
        var found = exhibits.list(staff.looksAfter(EXHIBIT.COHORT_ID), staff, paging.after(), paging.most());
        return Page.of(found, paging, Exhibit::cursor).map(ExhibitCalls::answer);
    }

    @GetMapping("/staff/exhibits/{exhibit}/reports")
    @Operation(
            operationId = "listReports",
            summary = "What visitors say is wrong with an exhibit, and nobody settled yet")
    Page<ReportAnswer> reports(Authentication person, @PathVariable UUID exhibit) {
        return exhibits.find(exhibit, Onlooker.of(person))
                .filter(Exhibit::lookedAfter)
                .map(found -> Page.whole(reports.on(found.id())))
                .orElseThrow(ModerationCalls::nothing);
    }

    @PostMapping("/staff/exhibits/{exhibit}/reports/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "dismissReports", summary = "Say that nothing is wrong with an exhibit")
    void dismiss(Authentication person, @PathVariable UUID exhibit) {
        if (!moderation.dismissReports(exhibit, Onlooker.of(person))) {
            throw nothing();
        }
    }

    @PostMapping("/staff/exhibits/{exhibit}/takedown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeExhibitDown", summary = "Take an exhibit down, with a reason that its learner reads")
    void takeDown(
            Authentication person, @PathVariable UUID exhibit, CommandId command, @RequestBody TakedownTyped typed) {
        var reason = Markdown.stored(requireNonNullElse(typed.reason(), ""), StaffShowcaseController.LONGEST + 1)
                .strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > StaffShowcaseController.LONGEST) {
            throw Refused.field("reason", "A reason has 1 to 1,000 characters.");
        }
        if (!moderation.takeDown(exhibit, Onlooker.of(person), UUID.fromString(person.getName()), reason)) {
            throw nothing();
        }
    }

    @PostMapping("/admin/exhibit-takedowns/{takedown}/permission")
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "letBeShownAgain", summary = "Let a work be shown again that was taken down")
    void allow(Authentication admin, @PathVariable UUID takedown) {
        if (!moderation.allow(takedown, UUID.fromString(admin.getName()))) {
            throw new Refused(HttpStatus.NOT_FOUND, "There is no such takedown.");
        }
    }

    private static Refused nothing() {
        return new Refused(HttpStatus.NOT_FOUND, "No learner of yours shows this.");
    }
}
