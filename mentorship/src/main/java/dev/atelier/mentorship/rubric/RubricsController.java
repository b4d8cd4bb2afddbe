package dev.atelier.mentorship.rubric;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.mentorship.page.RubricsPage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.rubric.Rubrics.Written;
import dev.atelier.mentorship.rubric.Workshops.Workshop;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows an admin which items have a rubric. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/reviews/rubrics")
class RubricsController {

    private final Workshops workshops;
    private final Rubrics rubrics;
    private final Templates templates;

    RubricsController(Workshops workshops, Rubrics rubrics, Templates templates) {
        this.workshops = workshops;
        this.rubrics = rubrics;
        this.templates = templates;
    }

    @GetMapping
    JteModel all() {
        return templates.rubricAll(new RubricsPage(
                workshops.all().stream()
                        .map(latest ->
                                new RubricsPage.Workshop(latest.workshop().toString(), latest.title(), List.of()))
                        .toList(),
                false));
    }

    /** One workshop; it stands empty until a cohort of it is planned and announced. */
    @GetMapping("/{workshop}")
    JteModel one(@PathVariable UUID workshop) {
        return templates.rubricAll(new RubricsPage(
                workshops.find(workshop).map(this::shown).stream().toList(), true));
    }

    private RubricsPage.Workshop shown(Workshop workshop) {
        var written = rubrics.of(workshop.id());
        return new RubricsPage.Workshop(
                workshop.id().toString(),
                workshop.title(),
                workshop.items().stream()
                        .map(item -> shown(workshop, item, Optional.ofNullable(written.get(item.key()))))
                        .toList());
    }

    private static RubricsPage.Item shown(Workshop workshop, Item item, Optional<Written> written) {
        var has = written.filter(rubric -> !rubric.isEmpty());
        return new RubricsPage.Item(
                "/admin/reviews/rubrics/" + workshop.id() + "/" + item.key(),
                item.title(),
                item.kind().words(),
                has.isPresent(),
                has.map(rubric -> words(rubric.rubric().criteria().size())).orElse("no rubric"));
    }

    private static String words(int criteria) {
        return criteria == 1 ? "1 criterion" : criteria + " criteria";
    }
}
