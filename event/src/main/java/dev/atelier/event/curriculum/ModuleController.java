package dev.atelier.event.curriculum;

import dev.atelier.event.curriculum.CorrectionAnswer.Seen;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds modules to a draft and gives them new words. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ModuleController {

    private final CorrectionAnswer answer;

    ModuleController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/modules")
    Object create(
            @PathVariable UUID id,
            @RequestParam long revision,
            @ModelAttribute ModuleTyped typed,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ModuleEdit.Add(typed.words()), new Seen(id, revision, admin), response);
    }

    @PostMapping("/admin/workshops/{id}/curriculum/modules/{module}")
    Object update(
            @PathVariable UUID id,
            @PathVariable int module,
            @RequestParam long revision,
            @ModelAttribute ModuleTyped typed,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ModuleEdit.Correct(module, typed.words()), new Seen(id, revision, admin), response);
    }
}
