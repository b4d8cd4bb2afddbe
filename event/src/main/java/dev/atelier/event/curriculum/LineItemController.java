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

/** Makes items of lines that were not understood. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class LineItemController {

    private final CorrectionAnswer answer;

    LineItemController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/lines/{line}/item")
    Object create(
            @PathVariable UUID id,
            @PathVariable int line,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new LineEdit.Use(line), new Seen(id, revision, admin), response);
    }
}
