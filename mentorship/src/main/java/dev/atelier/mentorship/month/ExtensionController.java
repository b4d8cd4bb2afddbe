package dev.atelier.mentorship.month;

import dev.atelier.mentorship.month.ExtendMonth.Wish;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a month longer, or opening it again, which only admins do, and never without a reason. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/mentorship/{month:[0-9a-f-]{36}}/extensions")
class ExtensionController {

    private final ExtendMonth extending;
    private final ExtensionView view;
    private final Templates templates;

    ExtensionController(ExtendMonth extending, ExtensionView view, Templates templates) {
        this.extending = extending;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping
    Object ask(@PathVariable UUID month) {
        return templates.monthExtension(view.fresh(month).orElseThrow(ExtensionController::unknown));
    }

    @PostMapping
    Object extend(
            Principal admin,
            @PathVariable UUID month,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var typed = new ExtensionForm(form, lastDay, reason);
        var wish = new Wish(typed.id(), month, UUID.fromString(admin.getName()), typed.day(), typed.reason());
        return switch (extending.extend(wish).orElseThrow(ExtensionController::unknown)) {
            case Extension.Granted granted -> {
                redirect.addFlashAttribute(
                        "done",
                        "The month now ends with " + MonthWords.lastDay(granted.window())
                                + ". The learner is told by mail.");
                yield "redirect:/admin/mentorship";
            }
            case Extension.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield templates.monthExtension(
                        view.again(month, typed, refused).orElseThrow(ExtensionController::unknown));
            }
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such month. All of them are under “Who mentors whom”.");
    }
}
