package dev.atelier.event.venue;

import dev.atelier.event.page.Templates;
import dev.atelier.event.venue.RoomForm.Reading;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds rooms to a venue, changes and retires them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/venues/{id:[0-9a-fA-F-]{36}}/rooms")
class RoomController {

    private static final String TAKEN = "This venue has a room of this name already.";

    private final KeptVenues venues;
    private final RoomEditing editing;
    private final VenueView view;
    private final Templates templates;

    RoomController(KeptVenues venues, RoomEditing editing, VenueView view, Templates templates) {
        this.venues = venues;
        this.editing = editing;
        this.view = view;
        this.templates = templates;
    }

    @PostMapping
    Object create(
            @PathVariable UUID id,
            @ModelAttribute RoomForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (venues.find(id).isEmpty()) {
            throw new VenueMissing();
        }
        return save(id, 0, form, room -> editing.add(id, room), response, redirect);
    }

    @PostMapping("/{number:\\d{1,18}}")
    Object update(
            @PathVariable UUID id,
            @PathVariable long number,
            @ModelAttribute RoomForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(id, number, form, room -> editing.change(id, number, room), response, redirect);
    }

    @PostMapping("/{number:\\d{1,18}}/retirement")
    String retire(@PathVariable UUID id, @PathVariable long number, RedirectAttributes redirect) {
        return retire(id, number, true, "Retired. What it is booked for stays.", redirect);
    }

    @PostMapping("/{number:\\d{1,18}}/return")
    String bringBack(@PathVariable UUID id, @PathVariable long number, RedirectAttributes redirect) {
        return retire(id, number, false, "It is offered again.", redirect);
    }

    private Object save(
            UUID id,
            long number,
            RoomForm form,
            Function<Reading.Valid, RoomEditing.Answer> edit,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (form.read()) {
            case Reading.Invalid invalid -> refuse(id, number, form, invalid.message(), response);
            case Reading.Valid valid ->
                switch (edit.apply(valid)) {
                    case GONE -> throw new VenueMissing();
                    case TAKEN -> refuse(id, number, form, TAKEN, response);
                    case SAVED -> {
                        redirect.addFlashAttribute("done", "Saved.");
                        yield "redirect:/admin/venues/" + id;
                    }
                };
        };
    }

    private Object refuse(UUID id, long number, RoomForm form, String message, HttpServletResponse response) {
        response.setStatus(422);
        return templates.venuePage(view.page(id, new VenueView.Refused(number, form, message)));
    }

    private String retire(UUID id, long number, boolean retired, String words, RedirectAttributes redirect) {
        if (!editing.retire(id, number, retired)) {
            throw new VenueMissing();
        }
        redirect.addFlashAttribute("done", words);
        return "redirect:/admin/venues/" + id;
    }
}
