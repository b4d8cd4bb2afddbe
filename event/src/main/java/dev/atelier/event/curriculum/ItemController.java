package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
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

/** Adds items to a draft and gives them new words. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class ItemController {

    private final CorrectionAnswer answer;

    ItemController(CorrectionAnswer answer) {
        this.answer = answer;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/modules/{module}/items")
    Object create(
            @PathVariable UUID id,
            @PathVariable int module,
            @RequestParam long revision,
            @ModelAttribute ItemTyped typed,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ItemEdit.Add(module, typed.words()), new Seen(id, revision, admin), response);
    }

    @PostMapping("/admin/workshops/{id}/curriculum/items/{key}")
    Object update(
            @PathVariable UUID id,
            @PathVariable ItemKey key,
            @RequestParam long revision,
            @ModelAttribute ItemTyped typed,
            Principal admin,
            HttpServletResponse response) {
        return answer.to(new ItemEdit.Correct(key, typed.words()), new Seen(id, revision, admin), response);
    }
}
