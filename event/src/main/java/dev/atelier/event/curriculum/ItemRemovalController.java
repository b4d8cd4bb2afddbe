package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.curriculum.CorrectionAnswer.Seen;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes items out of a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ItemRemovalController {

    private final CorrectionAnswer answer;

    ItemRemovalController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/items/{key}/removal")
    Object create(
            @PathVariable UUID id,
            @PathVariable ItemKey key,
            @RequestParam long revision,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ItemEdit.Remove(key), new Seen(id, revision, admin), response);
    }
}
