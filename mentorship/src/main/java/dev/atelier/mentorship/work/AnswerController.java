package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner says what became of an earlier comment, with a button or while typing. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/rounds/{number}/answers/{comment}")
class AnswerController {

    private static final String NOT_KEPT =
            "Not saved: this round has been handed in meanwhile, or the comment is not one on your work.";

    private final WorkDoor door;
    private final LearnerAnswers answers;
    private final Templates templates;

    AnswerController(WorkDoor door, LearnerAnswers answers, Templates templates) {
        this.door = door;
        this.answers = answers;
        this.templates = templates;
    }

    @PostMapping
    String say(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var saved = save(person, work, number, comment, done, words);
        redirect.addFlashAttribute(saved ? "done" : "problem", saved ? "Your word is saved." : NOT_KEPT);
        return "redirect:/my/work/" + work + "#answer-" + comment;
    }

    @PostMapping(headers = "HX-Request")
    JteModel sayWhileTyping(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String words) {
        return templates.saved(
                save(person, work, number, comment, done, words)
                        ? new Saved("ok", "Saved. Your reviewer sees it once you hand the round in.")
                        : new Saved("stuck", NOT_KEPT));
    }

    private boolean save(Principal person, UUID work, int number, UUID comment, boolean done, String words) {
        var round = door.change(person, work, number).id();
        return answers.say(round, comment, done, Markdown.stored(words, LearnerAnswers.MOST));
    }
}
