package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releasing.Answer;
import dev.atelier.event.agenda.Releasing.Wish;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.AgendaStalePage;
import dev.atelier.event.page.AgendaUnreadPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Releases a cohort's draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ReleaseController {

    private final KnownCohorts cohorts;
    private final ReleaseDesk releasing;
    private final AgendaDesk desk;
    private final Templates templates;

    ReleaseController(KnownCohorts cohorts, ReleaseDesk releasing, AgendaDesk desk, Templates templates) {
        this.cohorts = cohorts;
        this.releasing = releasing;
        this.desk = desk;
        this.templates = templates;
    }

    @PostMapping("/admin/cohorts/{id}/agenda/releases")
    Object create(
            @PathVariable UUID id,
            @RequestParam int base,
            @RequestParam long revision,
            @RequestParam(defaultValue = "true") boolean tentative,
            // Which warnings were read; the page says it of those that it shows.
            @RequestParam(defaultValue = "") String warnings,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var wish = new Wish(base, revision, tentative, warnings);
        switch (releasing.release(cohort.id(), wish, UUID.fromString(admin.getName()))) {
            case Answer.Released released ->
                redirect.addFlashAttribute(
                        "done", "Released as release %d. People plan by it from now on.".formatted(released.number()));
            case Answer.Unchanged unchanged ->
                redirect.addFlashAttribute("note", "Nothing has changed since the last release.");
            case Answer.BookedAgain booked ->
                redirect.addFlashAttribute("done", "The rooms of what is released are booked again.");
            case Answer.Refused refused -> redirect.addFlashAttribute("problem", refused.why());
            case Answer.Unread unread -> {
                response.setStatus(warnings.isEmpty() ? 422 : 409);
                return unread(cohort, wish, unread.warnings());
            }
            case Answer.Stale stale -> {
                response.setStatus(409);
                return stale(cohort, base);
            }
        }
        return "redirect:/admin/cohorts/" + id + "/agenda";
    }

    private JteModel unread(Cohort cohort, Wish wish, ReleaseWarnings warnings) {
        return templates.agendaUnread(new AgendaUnreadPage(
                cohort.offer().title(),
                "/admin/cohorts/" + cohort.id(),
                wish.read().isEmpty()
                        ? "Please read the warnings first, and tick that you have."
                        : "The warnings are not the ones that you have read. These are there now:",
                wish.base(),
                wish.revision(),
                wish.tentative(),
                AgendaView.warnings(warnings.applying(wish.tentative()), List.of(), warnings.print())));
    }

    private JteModel stale(Cohort cohort, int base) {
        var reading = desk.read(cohort);
        var latest = reading.latest().map(Releases.Explained::release);
        var released = latest.filter(release -> release.number() != base);
        return templates.agendaStale(new AgendaStalePage(
                cohort.offer().title(),
                "/admin/cohorts/" + cohort.id() + "/agenda",
                released.map(release -> "Someone else released it in the meantime: " + release.words() + ".")
                        .orElse("Someone else changed the draft in the meantime."),
                new ChangeWords(reading.legend())
                        .of(released.isPresent() ? desk.since(cohort.id(), base) : reading.changes())));
    }
}
