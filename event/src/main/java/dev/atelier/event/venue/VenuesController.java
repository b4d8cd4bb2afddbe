package dev.atelier.event.venue;

import dev.atelier.event.page.Templates;
import dev.atelier.event.page.VenueListPage;
import dev.atelier.event.text.FormId;
import dev.atelier.event.venue.VenueFormReader.Reading;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists venues, and adds one. The form brings the venue's id along, so that sent twice it is one venue. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/venues")
class VenuesController {

    static final String TAKEN = "A venue of this name stands at this address already.";

    private static final int PAGE = 100;

    private final KeptVenues venues;
    private final VenueEditing editing;
    private final Templates templates;

    VenuesController(KeptVenues venues, VenueEditing editing, Templates templates) {
        this.venues = venues;
        this.editing = editing;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(@RequestParam(required = false) @Nullable UUID after) {
        var found = venues.page(after, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return templates.venueList(new VenueListPage(
                lines(shown, false),
                lines(shown, true),
                after == null,
                found.size() > PAGE ? "/admin/venues?after=" + shown.getLast().id() : ""));
    }

    @GetMapping("/new")
    JteModel blank() {
        return page(VenueForm.empty(), Map.of());
    }

    @PostMapping
    Object create(@ModelAttribute VenueForm form, HttpServletResponse response, RedirectAttributes redirect) {
        var id = FormId.of(form.id());
        return switch (VenueFormReader.read(id, form)) {
            case Reading.Invalid invalid -> refuse(form, invalid.messages(), response);
            case Reading.Valid valid -> {
                if (editing.add(valid.venue()) == VenueEditing.Answer.TAKEN) {
                    yield refuse(form, Map.of("name", TAKEN), response);
                }
                redirect.addFlashAttribute("done", "Added. Cohorts can be planned there from now on.");
                yield "redirect:/admin/venues/" + id;
            }
        };
    }

    private JteModel refuse(VenueForm form, Map<String, String> messages, HttpServletResponse response) {
        response.setStatus(422);
        return page(form, messages);
    }

    private JteModel page(VenueForm form, Map<String, String> messages) {
        var frame = new VenueFormView.Frame("Add a venue", "/admin/venues", "/admin/venues", "0", List.of());
        return templates.venueForm(VenueFormView.page(frame, form, messages));
    }

    private static List<VenueListPage.Line> lines(List<KeptVenues.Line> all, boolean retired) {
        return all.stream()
                .filter(line -> line.retired() == retired)
                .map(line -> new VenueListPage.Line(
                        "/admin/venues/" + line.id(),
                        line.venue().name(),
                        line.venue().address(),
                        counted(line.rooms(), "room"),
                        counted(line.coming(), "cohort")))
                .toList();
    }

    private static String counted(int many, String what) {
        return many == 1 ? "1 " + what : (many == 0 ? "No" : Integer.toString(many)) + " " + what + "s";
    }
}
