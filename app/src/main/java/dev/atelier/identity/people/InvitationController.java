package dev.atelier.identity.people;

import dev.atelier.identity.link.Links;
import dev.atelier.identity.page.Templates;
import dev.atelier.identity.people.InvitationForm.Reading.Invalid;
import dev.atelier.identity.people.InvitationForm.Reading.Valid;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites instructors and admins, and takes invitations back. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class InvitationController {

    private final Inviting inviting;
    private final Links links;
    private final Templates templates;

    InvitationController(Inviting inviting, Links links, Templates templates) {
        this.inviting = inviting;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping("/admin/invitations/new")
    JteModel ask() {
        return templates.invitation(InvitationForm.empty());
    }

    @PostMapping("/admin/invitations")
    Object invite(InvitationForm form, Principal me, HttpServletResponse response, RedirectAttributes redirect) {
        return switch (form.read()) {
            case Invalid invalid -> {
                response.setStatus(422);
                yield templates.invitation(invalid.page());
            }
            case Valid valid -> answered(inviting.invite(valid, UUID.fromString(me.getName())), redirect);
        };
    }

    @PostMapping("/admin/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        links.withdraw(id);
        redirect.addFlashAttribute("done", "The invitation is taken back: its link does nothing any more.");
        return "redirect:/admin/people";
    }

    private static String answered(Inviting.Answer answer, RedirectAttributes redirect) {
        return switch (answer) {
            case Inviting.Answer.Invited invited -> {
                redirect.addFlashAttribute("done", "The invitation is on its way. It can be accepted for seven days.");
                yield "redirect:/admin/people";
            }
            case Inviting.Answer.Closed closed -> {
                redirect.addFlashAttribute(
                        "problem", "Nobody was invited: this person's account is closed. Open it again here first.");
                yield "redirect:/admin/people/" + closed.account();
            }
        };
    }
}
