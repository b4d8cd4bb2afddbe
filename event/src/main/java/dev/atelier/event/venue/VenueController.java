package dev.atelier.event.venue;

import dev.atelier.event.page.Templates;
import dev.atelier.event.venue.VenueFormReader.Reading;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a venue, changes it, and takes it off the list of what is offered. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/venues/{id:[0-9a-fA-F-]{36}}")
class VenueController {

    private static final List<String> NOTHING = List.of();

    private final KeptVenues venues;
    private final VenueEditing editing;
    private final VenueView view;
    private final Templates templates;

    VenueController(KeptVenues venues, VenueEditing editing, VenueView view, Templates templates) {
        this.venues = venues;
        this.editing = editing;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID id) {
        return templates.venuePage(view.page(id, null));
    }

    @GetMapping("/details")
    JteModel form(@PathVariable UUID id) {
        return page(id, VenueForm.of(find(id)), Map.of(), NOTHING);
    }

    @PostMapping("/details")
    Object update(
            @PathVariable UUID id,
            @ModelAttribute VenueForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (VenueFormReader.read(id, form)) {
            case Reading.Invalid invalid -> refuse(422, page(id, form, invalid.messages(), NOTHING), response);
            case Reading.Valid valid ->
                switch (editing.change(valid.venue(), UUID.fromString(admin.getName()))) {
                    case GONE -> throw new VenueMissing();
                    case STALE -> refuse(409, stale(id, form, valid.venue()), response);
                    case TAKEN ->
                        refuse(422, page(id, form, Map.of("name", VenuesController.TAKEN), NOTHING), response);
                    case SAVED -> {
                        redirect.addFlashAttribute("done", "Saved. It shows at once wherever the venue is named.");
                        yield "redirect:/admin/venues/" + id;
                    }
                };
        };
    }

    @PostMapping("/retirement")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        return retire(id, true, "Retired. Cohorts that meet there keep it; it is not offered any more.", redirect);
    }

    @PostMapping("/return")
    String bringBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return retire(id, false, "It is offered again.", redirect);
    }

    private String retire(UUID id, boolean retired, String words, RedirectAttributes redirect) {
        if (!editing.retire(id, retired)) {
            throw new VenueMissing();
        }
        redirect.addFlashAttribute("done", words);
        return "redirect:/admin/venues/" + id;
    }

    private static JteModel refuse(int status, JteModel page, HttpServletResponse response) {
        response.setStatus(status);
        return page;
    }

    /** It has seen what is there now, and may be sent again. */
    private JteModel stale(UUID id, VenueForm form, KeptVenue typed) {
        return page(id, form, Map.of(), Unlike.of(find(id), typed));
    }

    private JteModel page(UUID id, VenueForm form, Map<String, String> messages, List<String> meanwhile) {
        var here = "/admin/venues/" + id;
        var revision = meanwhile.isEmpty() ? form.seen() : find(id).revision();
        var frame =
                new VenueFormView.Frame("Change a venue", here + "/details", here, Long.toString(revision), meanwhile);
        return templates.venueForm(VenueFormView.page(frame, form, messages));
    }

    private KeptVenue find(UUID id) {
        return venues.find(id).orElseThrow(VenueMissing::new);
    }
}
