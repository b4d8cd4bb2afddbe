package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.conversation.QuestionForm.Read;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.Months;
import dev.atelier.mentorship.page.MyMentorPage.Problem;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's months and conversations, and the form for a new question. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyMentorController {

    private final MyMentorView view;
    private final Months months;
    private final Door door;
    private final Asking asking;
    private final Templates templates;

    MyMentorController(MyMentorView view, Months months, Door door, Asking asking, Templates templates) {
        this.view = view;
        this.months = months;
        this.door = door;
        this.asking = asking;
        this.templates = templates;
    }

    @GetMapping("/my/mentor")
    Object show(Principal person) {
        return templates.conversationMine(view.page(LearnerId.of(person)));
    }

    @PostMapping("/my/mentor/questions")
    Object ask(
            Principal person,
            @ModelAttribute QuestionForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (form.read()) {
            case Read.Invalid invalid -> again(person, form, invalid.problems(), response);
            case Read.Valid valid -> ask(person, form, valid, response, redirect);
        };
    }

    private Object ask(
            Principal person,
            QuestionForm form,
            Read.Valid valid,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var month = own(person, valid.month());
        return switch (asking.ask(valid.form(), month, door.learner(month), valid.subject(), valid.text())) {
            case Asking.Answer.Heard heard -> {
                redirect.addFlashAttribute("done", "Your question is on its way. The answer comes by mail and here.");
                yield "redirect:/my/mentor/" + heard.conversation();
            }
            case Asking.Answer.TooLate late ->
                again(person, form, List.of(new Problem("text", QuestionForm.TOO_LATE)), response);
        };
    }

    private Month own(Principal person, UUID month) {
        return months.month(month)
                .filter(found -> found.learner().equals(LearnerId.of(person)))
                .orElseThrow(() -> Door.notFound("You have no such month. All of yours are under “Mentor”."));
    }

    private Object again(Principal person, QuestionForm form, List<Problem> problems, HttpServletResponse response) {
        response.setStatus(422);
        return templates.conversationMine(view.page(LearnerId.of(person), form, problems));
    }
}
