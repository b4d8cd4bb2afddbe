package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;

import dev.atelier.api.Cursor;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What learners show, to whoever may see it: all of a workshop, all of a cohort, and each by itself. */
@Controller
@RequestMapping("/showcase")
class ShowcaseController {

    private final Exhibits exhibits;
    private final ShowcasePages pages;
    private final Templates templates;

    ShowcaseController(Exhibits exhibits, ShowcasePages pages, Templates templates) {
        this.exhibits = exhibits;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/workshops/{workshop}")
    JteModel workshop(@Nullable Principal person, @PathVariable UUID workshop, @RequestParam Optional<String> after) {
        var found = exhibits.list(
                EXHIBIT.WORKSHOP_ID.eq(workshop), Onlooker.of(person), cursor(after), ShowcasePages.MOST + 1);
        return templates.showcaseList(pages.workshop(workshop, found));
    }

    @GetMapping("/cohorts/{cohort}")
    JteModel cohort(@Nullable Principal person, @PathVariable UUID cohort, @RequestParam Optional<String> after) {
        var onlooker = Onlooker.of(person);
        var found = exhibits.list(EXHIBIT.COHORT_ID.eq(cohort), onlooker, cursor(after), ShowcasePages.MOST + 1);
        return templates.showcaseList(pages.cohort(cohort, exhibits.title(cohort, onlooker), found));
    }

    @GetMapping("/{exhibit}")
    JteModel one(@Nullable Principal person, @PathVariable UUID exhibit) {
        return templates.showcaseExhibit(
                pages.exhibit(exhibits.find(exhibit, Onlooker.of(person)).orElseThrow(Onlooker::nothing)));
    }

    private static @Nullable Cursor cursor(Optional<String> after) {
        return after.flatMap(Cursor::of).orElse(null);
    }
}
