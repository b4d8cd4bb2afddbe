package dev.atelier.event.availability;

import dev.atelier.event.availability.WindowForm.Reading;
import dev.atelier.event.page.AvailabilityListPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
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

/** Lets admins read when everybody can, and say it for those who told them. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/availability")
class AvailabilityController {

    private final Availabilities availabilities;
    private final AvailabilityDesk desk;
    private final Templates templates;

    AvailabilityController(Availabilities availabilities, AvailabilityDesk desk, Templates templates) {
        this.availabilities = availabilities;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    JteModel all() {
        return templates.availabilityAll(new AvailabilityListPage(availabilities.teachers().stream()
                .map(one -> new AvailabilityListPage.Line(address(one.id()), one.name(), said(one.windows())))
                .toList()));
    }

    @GetMapping("/{person:[0-9a-fA-F-]{36}}")
    JteModel show(@PathVariable UUID person) {
        return templates.availabilityPage(desk.page(person, address(person), null, Map.of()));
    }

    @PostMapping("/{person:[0-9a-fA-F-]{36}}")
    Object create(
            @PathVariable UUID person,
            @ModelAttribute WindowForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (form.read()) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield templates.availabilityPage(desk.page(person, address(person), form, invalid.messages()));
            }
            case Reading.Valid valid -> {
                desk.say(person, valid.window(), UUID.fromString(admin.getName()));
                redirect.addFlashAttribute("done", "Noted.");
                yield "redirect:" + address(person);
            }
        };
    }

    @PostMapping("/{person:[0-9a-fA-F-]{36}}/{window}/removal")
    String remove(@PathVariable UUID person, @PathVariable UUID window, RedirectAttributes redirect) {
        desk.takeBack(person, window);
        redirect.addFlashAttribute("done", "Removed.");
        return "redirect:" + address(person);
    }

    private static String address(UUID person) {
        return "/admin/availability/" + person;
    }

    private static String said(int windows) {
        return switch (windows) {
            case 0 -> "has said nothing";
            case 1 -> "one time";
            default -> windows + " times";
        };
    }
}
