package dev.atelier.learner.roster;

import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a cohort, fifty at a time. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class RosterController {

    private final CohortStaff staff;
    private final Entries entries;
    private final Templates pages;

    RosterController(CohortStaff staff, Entries entries, Templates pages) {
        this.staff = staff;
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster")
    JteModel show(
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID after,
            Authentication who) {
        var facts = staff.open(cohort, who);
        var search = new Search(name, Shown.of(state));
        var found = entries.page(facts.id(), search.shown(), name, after, RosterWords.PAGE + 1);
        var counts = entries.counts(facts.id());
        var may = new RosterWords.May(CohortStaff.isAdmin(who), CohortStaff.leads(facts, who));
        return pages.rosterPeople(RosterWords.page(facts, search, found, counts, may));
    }
}
