package dev.atelier.event.visitor;

import dev.atelier.event.page.ChangesPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Shows a cohort to anybody: what, when, where, its agenda, and what changed in it. */
@Controller
class CohortController {

    private final Visits visits;
    private final CohortView view;
    private final Templates templates;

    CohortController(Visits visits, CohortView view, Templates templates) {
        this.visits = visits;
        this.view = view;
        this.templates = templates;
    }

    /** Null where the browser has this page already. */
    @GetMapping("/cohorts/{id:[0-9a-fA-F-]{36}}")
    @Nullable
    JteModel show(@PathVariable UUID id, @Nullable Principal reader, ServletWebRequest request) {
        var page = view.page(visits.of(id), Optional.ofNullable(reader).map(known -> UUID.fromString(known.getName())));
        return Freshness.isUnchanged(request, page) ? null : templates.visitorCohort(page);
    }

    /** What a link to the page is shown with. */
    @GetMapping("/cohorts/{id:[0-9a-fA-F-]{36}}/preview.png")
    ResponseEntity<byte[]> preview(@PathVariable UUID id, WebRequest request) {
        return CohortCard.of(visits.cohort(id)).answer(request);
    }

    @GetMapping("/cohorts/{id:[0-9a-fA-F-]{36}}/changes")
    @Nullable
    JteModel changes(@PathVariable UUID id, ServletWebRequest request) {
        var cohort = visits.cohort(id);
        var page = new ChangesPage(
                cohort.offer().title(), "/cohorts/" + id, ReleaseSteps.of(cohort, visits.releases(cohort)));
        return Freshness.isUnchanged(request, page) ? null : templates.visitorChanges(page);
    }
}
