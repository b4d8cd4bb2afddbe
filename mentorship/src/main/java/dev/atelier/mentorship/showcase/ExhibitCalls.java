package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.mentorship.answer.ExhibitAnswer;
import dev.atelier.mentorship.work.ParameterRows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What others show, for programs of whoever may see it. */
@Api("/api/v1/my")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Showing work")
class ExhibitCalls {

    private final Exhibits exhibits;

    ExhibitCalls(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    @GetMapping("/cohorts/{cohort}/exhibits")
    @Operation(operationId = "listExhibitsOfCohort", summary = "What is shown of a cohort, as far as you may see it")
    Page<ExhibitAnswer> ofCohort(Principal person, @PathVariable UUID cohort, Paging paging) {
        return list(EXHIBIT.COHORT_ID.eq(cohort), Onlooker.of(person), paging);
    }

    @GetMapping("/workshops/{workshop}/exhibits")
    @Operation(operationId = "listExhibitsOfWorkshop", summary = "What is shown of all cohorts of a workshop")
    Page<ExhibitAnswer> ofWorkshop(Principal person, @PathVariable UUID workshop, Paging paging) {
        return list(EXHIBIT.WORKSHOP_ID.eq(workshop), Onlooker.of(person), paging);
    }

    @GetMapping("/exhibits/{exhibit}")
    @Operation(operationId = "readExhibit", summary = "One exhibit with all of its images")
    ExhibitAnswer one(Principal person, @PathVariable UUID exhibit) {
        return exhibits.find(exhibit, Onlooker.of(person))
                .map(ExhibitCalls::answer)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "Nothing is shown to you under this id."));
    }

    private Page<ExhibitAnswer> list(Condition which, Onlooker onlooker, Paging paging) {
        return Page.of(exhibits.list(which, onlooker, paging.after(), paging.most()), paging, Exhibit::cursor)
                .map(ExhibitCalls::answer);
    }

    static ExhibitAnswer answer(Exhibit exhibit) {
        return new ExhibitAnswer(
                exhibit.id(),
                exhibit.place().cohort(),
                exhibit.place().title(),
                exhibit.title(),
                exhibit.words(),
                exhibit.name().isEmpty() ? null : exhibit.name(),
                exhibit.reach() == Reach.WORLD,
                exhibit.at(),
                exhibit.images().stream().map(image -> answer(exhibit, image)).toList());
    }

    private static ExhibitAnswer.Image answer(Exhibit exhibit, Exhibit.Image image) {
        var whole = exhibit.address() + "/images/" + image.position();
        return new ExhibitAnswer.Image(
                whole,
                whole + "/small",
                image.width(),
                image.height(),
                ParameterRows.known(image.generation()).stream()
                        .map(row -> new ExhibitAnswer.Parameter(row.name(), row.value()))
                        .toList());
    }
}
