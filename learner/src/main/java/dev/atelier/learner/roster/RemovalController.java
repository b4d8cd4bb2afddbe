package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.enrolment.LeaveCohort;
import dev.atelier.learner.page.RemovalPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking somebody off a roster, which only admins do, and never without a word. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class RemovalController {

    private final StaffDoor staff;
    private final PersonReading people;
    private final LeaveCohort leaving;
    private final Templates pages;

    RemovalController(StaffDoor staff, PersonReading people, LeaveCohort leaving, Templates pages) {
        this.staff = staff;
        this.people = people;
        this.leaving = leaving;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/{enrolment}/removal")
    JteModel ask(@PathVariable UUID cohort, @PathVariable UUID enrolment, Authentication who) {
        var facts = staff.cohort(who, cohort);
        return page(facts, people.entry(facts, enrolment), "", "");
    }

    /** Goes back to the roster; without a reason it shows the question again. */
    @PostMapping("/staff/cohorts/{cohort}/roster/{enrolment}/removal")
    Object remove(
            @PathVariable UUID cohort,
            @PathVariable UUID enrolment,
            @RequestParam(defaultValue = "") String reason,
            Authentication who,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var facts = staff.cohort(who, cohort);
        var entry = people.entry(facts, enrolment);
        return switch (new RemovalForm(reason).read()) {
            case RemovalForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(facts, entry, reason, invalid.problem());
            }
            case RemovalForm.Read.Valid valid -> {
                remove(facts, entry, valid.reason(), who, redirect);
                yield "redirect:" + RosterWords.path(facts);
            }
        };
    }

    private void remove(
            CohortFacts cohort, Entry entry, String reason, Authentication who, RedirectAttributes redirect) {
        var removed =
                leaving.remove(cohort.id(), new EnrolmentId(entry.enrolment()), UUID.fromString(who.getName()), reason);
        redirect.addFlashAttribute(
                removed ? "done" : "note",
                removed
                        ? entry.name() + " is off the list; a mail tells them why."
                        : entry.name() + " was off the list already; nothing has changed.");
    }

    private JteModel page(CohortFacts cohort, Entry entry, String reason, String problem) {
        return pages.rosterRemoval(new RemovalPage(
                RosterWords.path(cohort),
                RosterWords.path(cohort) + "/" + entry.enrolment() + "/removal",
                cohort.title(),
                entry.name(),
                RosterWords.removalMeans(entry),
                reason,
                problem));
    }
}
