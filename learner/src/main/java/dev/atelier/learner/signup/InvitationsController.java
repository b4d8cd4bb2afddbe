package dev.atelier.learner.signup;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.Newcomers;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.InvitationsPage;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.StatusTag;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is invited to a cohort, by its lead and by admins. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/sign-up/invitations")
class InvitationsController {

    /** A page must have an end. */
    private static final int SHOWN = 500;

    private final StaffDoor staff;
    private final Newcomers newcomers;
    private final Invitations invitations;
    private final Invite invite;
    private final Templates pages;

    InvitationsController(
            StaffDoor staff, Newcomers newcomers, Invitations invitations, Invite invite, Templates pages) {
        this.staff = staff;
        this.newcomers = newcomers;
        this.invitations = invitations;
        this.invite = invite;
        this.pages = pages;
    }

    @GetMapping
    JteModel show(@PathVariable UUID cohort, Authentication who) {
        return page(staff.lead(who, cohort), new InvitationForm("", ""), "", "");
    }

    @PostMapping
    Object create(
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String addresses,
            @RequestParam(defaultValue = "") String words,
            Authentication who,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var facts = staff.lead(who, cohort);
        var form = new InvitationForm(addresses, words);
        return switch (form.read(newcomers)) {
            case InvitationForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(facts, form, invalid.field(), invalid.problem());
            }
            case InvitationForm.Read.Valid valid -> {
                var added = invite.invite(facts, valid.addresses(), valid.words(), UUID.fromString(who.getName()));
                redirect.addFlashAttribute(
                        added > 0 ? "done" : "note",
                        words(added, valid.addresses().size() - added));
                yield "redirect:" + path(facts);
            }
        };
    }

    @PostMapping("/removal")
    String takeBack(
            @PathVariable UUID cohort, @RequestParam String address, Authentication who, RedirectAttributes redirect) {
        var facts = staff.lead(who, cohort);
        invitations.takeBack(facts.id(), address);
        redirect.addFlashAttribute("done", "The invitation is taken back. Whoever has a seat keeps it.");
        return "redirect:" + path(facts);
    }

    private static String words(int added, int before) {
        var sent = added == 1 ? "One invitation is on its way." : added + " invitations are on their way.";
        return before == 0 ? sent : sent + " Invited before, and not written to again: " + before + ".";
    }

    private JteModel page(CohortFacts cohort, InvitationForm form, String field, String problem) {
        var found = invitations.of(cohort.id(), SHOWN);
        return pages.signupInvitations(new InvitationsPage(
                cohort.title(),
                SignUpWords.path(cohort),
                new AskForm(path(cohort), form.fields(field, problem)),
                found.stream()
                        .map(one -> new InvitationsPage.Invited(
                                one.address(),
                                Moments.brief(one.at(), cohort.zone()),
                                one.became() == null
                                        ? new StatusTag("silent", "has not come yet")
                                        : StatusTag.of(one.became())))
                        .toList(),
                found.size() < SHOWN ? 0 : invitations.count(cohort.id()) - SHOWN));
    }

    private static String path(CohortFacts cohort) {
        return SignUpWords.path(cohort) + "/invitations";
    }
}
