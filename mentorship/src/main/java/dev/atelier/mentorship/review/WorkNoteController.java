package dev.atelier.mentorship.review;

import dev.atelier.mentorship.note.WorkNote;
import dev.atelier.mentorship.note.WorkNotes;
import dev.atelier.mentorship.page.FormId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes among the staff of a cohort, about a work. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}/notes")
class WorkNoteController {

    private final WorkNotes notes;

    WorkNoteController(WorkNotes notes) {
        this.notes = notes;
    }

    @PostMapping
    String keep(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        var words = WorkNote.stored(note);
        if (valid(words, redirect)
                && !notes.keep(
                        reviewer.id(), round, reviewer.sees(), FormId.of(form).orElseGet(UUID::randomUUID), words)) {
            throw Reviewer.nothing();
        }
        return "redirect:/staff/reviews/" + round + "#notes";
    }

    @PostMapping("/{id}")
    String change(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        var words = WorkNote.stored(note);
        if (valid(words, redirect) && !notes.change(reviewer.id(), round, reviewer.sees(), id, words)) {
            throw Reviewer.nothing();
        }
        return "redirect:/staff/reviews/" + round + "#notes";
    }

    private static boolean valid(String words, RedirectAttributes redirect) {
        var problem = WorkNote.problem(words);
        redirect.addFlashAttribute(
                problem.isEmpty() ? "done" : "problem",
                problem.isEmpty() ? "Noted. Only the staff can read it." : problem);
        return problem.isEmpty();
    }
}
