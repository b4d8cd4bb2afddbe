package dev.atelier.mentorship.work;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.StartWork.Subject;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's works: all of them, one of them, a new one. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work")
class MyWorkController {

    private final MyWorks works;
    private final WorkPages pages;
    private final StartWork starting;
    private final Templates templates;

    MyWorkController(MyWorks works, WorkPages pages, StartWork starting, Templates templates) {
        this.works = works;
        this.pages = pages;
        this.starting = starting;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(Principal person) {
        return templates.workMine(works.of(LearnerId.of(person)));
    }

    @GetMapping("/{work}")
    JteModel one(Principal person, @PathVariable UUID work, Model model) {
        var typed = model.getAttribute("typed") instanceof String words ? words : "";
        return templates.workPage(pages.page(LearnerId.of(person), work, typed).orElseThrow(WorkDoor::nothing));
    }

    @PostMapping
    String start(
            Principal person,
            @RequestParam UUID cohort,
            @RequestParam UUID form,
            @RequestParam Optional<String> item,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes redirect) {
        var subject = item.isPresent()
                ? works.item(new CohortId(cohort), item.get()).map(asked -> Subject.asked(form, asked))
                : Subject.named(form, title);
        if (subject.isEmpty()) {
            redirect.addFlashAttribute(
                    "problem",
                    item.isPresent()
                            ? "The curriculum asks for no such work any more. Hand it in as something else."
                            : "Please say in a few words what you hand in.");
            return "redirect:/my/work";
        }
        return "redirect:/my/work/"
                + starting.start(LearnerId.of(person), new CohortId(cohort), subject.get())
                        .orElseThrow(WorkDoor::nothing);
    }
}
