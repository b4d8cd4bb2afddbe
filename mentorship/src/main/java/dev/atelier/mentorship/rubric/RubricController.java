package dev.atelier.mentorship.rubric;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.mentorship.page.RubricPage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.rubric.Rubrics.Written;
import dev.atelier.mentorship.rubric.Workshops.Workshop;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin writes what work for an item is looked at for. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/reviews/rubrics/{workshop}/{item:[a-z0-9-]{1,64}}")
class RubricController {

    private static final String OVERTAKEN =
            "Somebody else has written one since this page was opened; it stands below. What you typed is kept here:"
                    + " look at both, then save again.";

    private final Workshops workshops;
    private final Rubrics rubrics;
    private final Templates templates;

    RubricController(Workshops workshops, Rubrics rubrics, Templates templates) {
        this.workshops = workshops;
        this.rubrics = rubrics;
        this.templates = templates;
    }

    private record Found(Workshop workshop, Item item, Optional<Written> holding) {

        int number() {
            return holding.map(Written::number).orElse(0);
        }

        String text() {
            return holding.map(Written::rubric).map(RubricText::of).orElse("");
        }
    }

    /** With the rubric of another item in the form, if that is asked for. */
    @GetMapping
    Object show(@PathVariable UUID workshop, @PathVariable ItemKey item, @RequestParam(defaultValue = "") String from) {
        var found = find(workshop, item);
        var text = found.workshop().items().stream()
                .map(Item::key)
                .filter(key -> key.value().equals(from))
                .findFirst()
                .flatMap(key -> rubrics.newest(found.workshop().id(), key))
                .map(other -> RubricText.of(other.rubric()))
                .orElse(found.text());
        return page(found, text, List.of());
    }

    @PostMapping
    Object write(
            Principal admin,
            @PathVariable UUID workshop,
            @PathVariable ItemKey item,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var found = find(workshop, item);
        return switch (RubricText.read(text)) {
            case RubricText.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(found, text, invalid.problems());
            }
            case RubricText.Read.Valid valid ->
                switch (rubrics.write(
                        UUID.fromString(admin.getName()), found.workshop().id(), item, number, valid.rubric())) {
                    case WRITTEN, SAME_AS_BEFORE -> {
                        redirect.addFlashAttribute(
                                "done",
                                valid.rubric().criteria().isEmpty()
                                        ? "“" + found.item().title() + "” has no rubric now."
                                        : "Saved. It holds for what is handed in from now on.");
                        yield "redirect:/admin/reviews/rubrics/" + workshop + "/" + item;
                    }
                    case OVERTAKEN -> {
                        response.setStatus(HttpStatus.CONFLICT.value());
                        yield page(find(workshop, item), text, List.of(OVERTAKEN));
                    }
                };
        };
    }

    private Object page(Found found, String text, List<String> problems) {
        var workshop = found.workshop();
        var place = "/admin/reviews/rubrics/" + workshop.id();
        var written = rubrics.of(workshop.id());
        return templates.rubricWrite(new RubricPage(
                place + "/" + found.item().key(),
                place,
                workshop.title(),
                found.item().title(),
                found.number(),
                text.length() > RubricText.LONGEST + 1 ? text.substring(0, RubricText.LONGEST + 1) : text,
                problems,
                found.holding().map(Written::rubric).map(CriterionViews::of).orElse(List.of()),
                workshop.items().stream()
                        .filter(other -> !other.key().equals(found.item().key()))
                        .filter(other -> Optional.ofNullable(written.get(other.key()))
                                .filter(rubric -> !rubric.isEmpty())
                                .isPresent())
                        .map(other -> new RubricPage.Other(
                                place + "/" + found.item().key() + "?from=" + other.key(), other.title()))
                        .toList()));
    }

    private Found find(UUID workshop, ItemKey key) {
        return workshops
                .find(workshop)
                .flatMap(found -> found.item(key).map(item -> new Found(found, item, rubrics.newest(found.id(), key))))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No workshop with a cohort asks for such work. All that do are under “Rubrics”."));
    }
}
