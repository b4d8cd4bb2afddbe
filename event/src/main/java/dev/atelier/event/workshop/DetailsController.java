package dev.atelier.event.workshop;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.page.DetailsPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.workshop.Describing.Answer;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes what a workshop says of itself. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class DetailsController {

    private final Describing describing;
    private final Templates templates;

    DetailsController(Describing describing, Templates templates) {
        this.describing = describing;
        this.templates = templates;
    }

    @GetMapping("/admin/workshops/{id}/details")
    JteModel show(@PathVariable UUID id) {
        var now = described(id);
        return templates.workshopDetails(DetailsView.of(id, now));
    }

    @PostMapping("/admin/workshops/{id}/details")
    Object update(
            @PathVariable UUID id,
            @ModelAttribute DetailsForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (Details.of(form)) {
            case Details.Invalid invalid ->
                again(DetailsView.of(id, described(id), form, invalid.messages()), 422, response);
            case Details.Valid valid ->
                switch (describing.describe(new WorkshopId(id), valid)) {
                    case Answer.Kept kept -> {
                        redirect.addFlashAttribute("done", "Saved.");
                        yield "redirect:/admin/workshops/" + id + "/curriculum";
                    }
                    case Answer.AddressTaken taken -> {
                        var messages = Map.of("slug", "Another workshop has this address: choose another one.");
                        yield again(DetailsView.of(id, described(id), form, messages), 422, response);
                    }
                    case Answer.Stale stale -> again(DetailsView.stale(id, stale.now(), form), 409, response);
                };
        };
    }

    private JteModel again(DetailsPage page, int status, HttpServletResponse response) {
        response.setStatus(status);
        return templates.workshopDetails(page);
    }

    private Describing.Described described(UUID id) {
        return describing.of(new WorkshopId(id)).orElseThrow(WorkshopMissing::new);
    }
}
