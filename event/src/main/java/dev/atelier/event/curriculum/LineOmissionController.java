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

/** Leaves lines out that were not understood. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class LineOmissionController {

    private final CorrectionAnswer answer;

    LineOmissionController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/lines/{line}/omission")
    Object create(
            @PathVariable UUID id,
            @PathVariable int line,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new LineEdit.LeaveOut(line), new Seen(id, revision, admin), response);
    }
}
