package dev.atelier.event.curriculum;

import dev.atelier.event.WorkshopId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back the last edit of a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class UndoController {

    private final Correcting correcting;

    UndoController(Correcting correcting) {
        this.correcting = correcting;
    }

    @PostMapping("/admin/workshops/{id}/curriculum/undo")
    String create(@PathVariable UUID id, @RequestParam long edit, RedirectAttributes redirect) {
        if (correcting.undo(new WorkshopId(id), edit).isEmpty()) {
            redirect.addFlashAttribute("note", "Nothing was taken back: it is no longer the last change.");
        }
        return "redirect:/admin/workshops/" + id + "/curriculum?at=todo#todo";
    }
}
