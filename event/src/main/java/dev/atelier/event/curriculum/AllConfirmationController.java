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

/** Says that everything was guessed right. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AllConfirmationController {

    private final CorrectionAnswer answer;

    AllConfirmationController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/confirmation")
    Object create(@PathVariable UUID id, @RequestParam long revision, Principal admin, HttpServletResponse response) {
        return answer.to(new ItemEdit.ConfirmAll(), new Seen(id, revision, admin), response);
    }
}
