package dev.atelier.event.curriculum;

import dev.atelier.event.curriculum.CorrectionAnswer.Seen;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes modules out of a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ModuleRemovalController {

    private final CorrectionAnswer answer;

    ModuleRemovalController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/modules/{module}/removal")
    Object create(
            @PathVariable UUID id,
            @PathVariable int module,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ModuleEdit.Remove(module), new Seen(id, revision, admin), response);
    }
}
