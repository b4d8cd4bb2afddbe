package dev.atelier.event.subscription;

import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.page.CalendarKeyPage;
import dev.atelier.event.page.Templates;
import dev.atelier.event.time.SpokenTime;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person the address of their calendar, and takes it back. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/calendar")
class CalendarKeyController {

    private static final String SHOWN_ONCE = "calendarAddress";

    private final CalendarKeys keys;
    private final PublicAddress address;
    private final Templates templates;

    CalendarKeyController(CalendarKeys keys, PublicAddress address, Templates templates) {
        this.keys = keys;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Principal person, Model model) {
        return templates.subscriptionCalendar(new CalendarKeyPage(
                keys.madeAt(id(person))
                        .map(at -> SpokenTime.day(at.toLocalDate()))
                        .orElse(""),
                model.getAttribute(SHOWN_ONCE) instanceof String shown ? shown : ""));
    }

    @PostMapping("/key")
    String create(Principal person, RedirectAttributes redirect) {
        var key = CalendarKey.random();
        keys.give(id(person), key);
        redirect.addFlashAttribute(SHOWN_ONCE, address.of("/calendars/" + key.value() + ".ics"));
        return "redirect:/my/calendar";
    }

    @PostMapping("/key/removal")
    String remove(Principal person, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "done",
                keys.revoke(id(person)) == 1
                        ? "Taken back. Whoever has the address gets nothing from it any more."
                        : "There was no address to take back.");
        return "redirect:/my/calendar";
    }

    private static UUID id(Principal person) {
        return UUID.fromString(person.getName());
    }
}
