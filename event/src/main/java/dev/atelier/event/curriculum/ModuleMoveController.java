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

/** Moves modules of a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ModuleMoveController {

    private final CorrectionAnswer answer;

    ModuleMoveController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/modules/{module}/move")
    Object create(
            @PathVariable UUID id,
            @PathVariable int module,
            @RequestParam Edit.Way to,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ModuleEdit.Move(module, to), new Seen(id, revision, admin), response);
    }
}
