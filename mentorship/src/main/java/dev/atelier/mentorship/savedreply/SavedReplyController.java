package dev.atelier.mentorship.savedreply;

import dev.atelier.mentorship.page.SavedRepliesPage;
import dev.atelier.mentorship.page.SavedRepliesPage.Form;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.savedreply.SavedReplyForm.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor's own saved replies. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/replies")
class SavedReplyController {

    private static final Problem NONE = new Problem("", "");
    private static final String PAGE = "/staff/mentorship/replies";

    private final SavedReplies replies;
    private final Templates templates;

    SavedReplyController(SavedReplies replies, Templates templates) {
        this.replies = replies;
        this.templates = templates;
    }

    @GetMapping
    Object show(Principal person) {
        return page(person, SavedReplyForm.empty(), NONE);
    }

    @PostMapping
    Object keep(
            Principal person,
            @ModelAttribute SavedReplyForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problem = form.problem().or(() -> problem(replies.keep(mentor(person), form.reply())));
        if (problem.isPresent()) {
            response.setStatus(422);
            return page(person, form, problem.get());
        }
        redirect.addFlashAttribute("done", "Kept. It can be put into every answer.");
        return "redirect:" + PAGE;
    }

    @PostMapping("/{reply}/removal")
    String remove(Principal person, @PathVariable UUID reply, RedirectAttributes redirect) {
        replies.remove(mentor(person), reply);
        redirect.addFlashAttribute("done", "Removed. Answers that were sent with it stay as they are.");
        return "redirect:" + PAGE;
    }

    private static Optional<Problem> problem(SavedReplies.Kept kept) {
        return switch (kept) {
            case KEPT -> Optional.empty();
            case TITLE_TAKEN ->
                Optional.of(new Problem(
                        "title", "Another of your saved replies has this title. Give this one a title of its own."));
            case FULL ->
                Optional.of(new Problem(
                        "title",
                        "You have " + SavedReplies.MOST + " saved replies, which is the most. Remove one first."));
        };
    }

    /** A form that comes back opens where it was filled in: at the reply itself, or at the end for a new one. */
    private Object page(Principal person, SavedReplyForm typed, Problem problem) {
        var kept = replies.of(mentor(person));
        var again = new Form(typed.id().toString(), typed.title(), typed.words(), problem.field(), problem.words());
        var old = kept.stream().anyMatch(reply -> reply.id().equals(typed.id()));
        var empty = SavedReplyForm.empty();
        return templates.savedreplyList(new SavedRepliesPage(
                kept.stream()
                        .map(reply -> reply.id().equals(typed.id())
                                ? again
                                : new Form(reply.id().toString(), reply.title(), reply.words(), "", ""))
                        .toList(),
                old ? new Form(empty.id().toString(), "", "", "", "") : again));
    }

    private static UUID mentor(Principal person) {
        return UUID.fromString(person.getName());
    }
}
