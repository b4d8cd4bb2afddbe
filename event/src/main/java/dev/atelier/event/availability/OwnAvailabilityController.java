package dev.atelier.event.availability;

import dev.atelier.event.availability.WindowForm.Reading;
import dev.atelier.event.page.Templates;
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

/** Lets whoever teaches say when they can; everybody their own times only. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/availability")
class OwnAvailabilityController {

    private static final String HERE = "/staff/availability";

    private final AvailabilityDesk desk;
    private final Templates templates;

    OwnAvailabilityController(AvailabilityDesk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    Object show(Principal person) {
        if (!desk.teaches(id(person))) {
            // An admin who does not teach says it for others.
            return "redirect:/admin/availability";
        }
        return templates.availabilityPage(desk.page(id(person), HERE, null, Map.of()));
    }

    @PostMapping
    Object create(
            @ModelAttribute WindowForm form,
            Principal person,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (form.read()) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield templates.availabilityPage(desk.page(id(person), HERE, form, invalid.messages()));
            }
            case Reading.Valid valid -> {
                desk.say(id(person), valid.window(), id(person));
                redirect.addFlashAttribute("done", "Noted. Whoever plans an agenda is told.");
                yield "redirect:" + HERE;
            }
        };
    }

    @PostMapping("/{window}/removal")
    String remove(@PathVariable UUID window, Principal person, RedirectAttributes redirect) {
        desk.takeBack(id(person), window);
        redirect.addFlashAttribute("done", "Removed.");
        return "redirect:" + HERE;
    }

    private static UUID id(Principal person) {
        return UUID.fromString(person.getName());
    }
}
