package dev.atelier.event.visitor;

import dev.atelier.event.agenda.ChangeWords;
import dev.atelier.event.agenda.Diff;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.ChangesPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

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
    JteModel show(@PathVariable UUID id, ServletWebRequest request) {
        var page = view.page(visits.of(id));
        return Freshness.isUnchanged(request, page) ? null : templates.visitorCohort(page);
    }

    @GetMapping("/cohorts/{id:[0-9a-fA-F-]{36}}/changes")
    @Nullable
    JteModel changes(@PathVariable UUID id, ServletWebRequest request) {
        var cohort = visits.cohort(id);
        var page = new ChangesPage(cohort.offer().title(), "/cohorts/" + id, steps(cohort, visits.releases(cohort)));
        return Freshness.isUnchanged(request, page) ? null : templates.visitorChanges(page);
    }

    private static List<ChangesPage.Step> steps(Cohort cohort, List<Releases.Explained> releases) {
        return IntStream.range(0, releases.size())
                .mapToObj(index ->
                        step(cohort, releases.get(index), index + 1 < releases.size() ? releases.get(index + 1) : null))
                .toList();
    }

    private static ChangesPage.Step step(Cohort cohort, Releases.Explained now, Releases.@Nullable Explained before) {
        var release = now.release();
        return new ChangesPage.Step(
                release.words(),
                SpokenTime.moment(release.at(), cohort.plan().zone()),
                release.tentative(),
                before == null,
                before == null
                        ? List.of()
                        : new ChangeWords(Legend.both(before.legend(), now.legend()))
                                .of(Diff.between(before.release().slots(), release.slots())));
    }
}
