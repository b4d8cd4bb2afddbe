package dev.atelier.learner.certificate;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.StaffCertificatesPage;
import dev.atelier.learner.page.StaffCertificatesPage.Person;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who of a cohort has a certificate, and what others still need, thing by thing. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class CohortCertificatesController {

    private final StaffDoor door;
    private final Standings standings;
    private final Rules rules;
    private final RuleView view;
    private final Templates templates;

    CohortCertificatesController(StaffDoor door, Standings standings, Rules rules, RuleView view, Templates templates) {
        this.door = door;
        this.standings = standings;
        this.rules = rules;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping("/staff/cohorts/{cohort}/certificates")
    JteModel show(Authentication person, @PathVariable UUID cohort) {
        var facts = door.cohort(person, cohort);
        var people = standings.in(facts.id()).stream()
                .map(CohortCertificatesController::person)
                .toList();
        var admin = person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
        return templates.certificateStaff(new StaffCertificatesPage(
                head(facts),
                rules.of(facts.workshop().value()).map(view::asked).orElse(List.of()),
                admin ? "/admin/certificates/rules/" + facts.workshop() : "",
                people.stream()
                                .filter(learner -> !learner.certificate().isEmpty())
                                .count() + " of " + people.size() + " have a certificate",
                people));
    }

    private static Cohort head(CohortFacts cohort) {
        return new Cohort(cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place());
    }

    private static Person person(Standing standing) {
        var name = standing.seat().learner().name();
        var checks = Checks.of(standing);
        return switch (standing.eligibility()) {
            case Eligibility.Issued issued ->
                new Person(name, "done", "issued", issued.certificate().toString(), checks);
            case Eligibility.Revoked revoked -> new Person(name, "stuck", "revoked", "", checks);
            case Eligibility.AfterTheEnd later -> new Person(name, "ok", "comes at the end", "", checks);
            case Eligibility.NotYet not ->
                new Person(name, "guess", not.missing().size() + " missing", "", checks);
            case Eligibility.OnItsWay soon -> new Person(name, "ok", "being written", "", checks);
        };
    }
}
