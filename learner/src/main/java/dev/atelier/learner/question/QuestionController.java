package dev.atelier.learner.question;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.live.Live;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the room asks, on a learner's phone. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}/questions")
class QuestionController {

    private final LearnerDoor door;
    private final QuestionView view;
    private final Asking asking;
    private final Live live;
    private final Templates templates;

    QuestionController(LearnerDoor door, QuestionView view, Asking asking, Live live, Templates templates) {
        this.door = door;
        this.view = view;
        this.asking = asking;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Principal person, @PathVariable UUID cohort) {
        return templates.questionsPage(view.page(door.seat(person, cohort), QuestionView.BLANK, ""));
    }

    @GetMapping("/now")
    ResponseEntity<String> now(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean hold) {
        var seat = door.seat(person, cohort);
        return live.answer(screen(seat), seat.learner(), seen, hold);
    }

    @GetMapping(path = "/now", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(Principal person, @PathVariable UUID cohort, HttpServletRequest request, HttpServletResponse response) {
        var seat = door.seat(person, cohort);
        live.follow(screen(seat), seat.learner(), request, response);
    }

    private QuestionScreen screen(Seat seat) {
        return new QuestionScreen(door, view, templates, seat.cohort());
    }

    @PostMapping
    Object create(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean named,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        var typed = new QuestionForm(form, words, named);
        var problem = typed.problem();
        if (problem.isPresent()) {
            return refuse(seat, typed, problem.get(), response);
        }
        if (!asking.ask(seat, typed)) {
            return refuse(
                    seat,
                    typed,
                    Asking.OPEN_AT_ONCE + " of your questions are open. Please wait until one is answered.",
                    response);
        }
        redirect.addFlashAttribute("done", "Your question is in the list. The others can ask it, too.");
        return list(cohort);
    }

    private JteModel refuse(Seat seat, QuestionForm typed, String problem, HttpServletResponse response) {
        response.setStatus(422);
        return templates.questionsPage(view.page(seat, typed, problem));
    }

    @PostMapping("/{question}/vote")
    String vote(Principal person, @PathVariable UUID cohort, @PathVariable UUID question) {
        asking.vote(door.seat(person, cohort), question);
        return list(cohort);
    }

    @PostMapping("/{question}/vote/withdrawal")
    String takeBack(Principal person, @PathVariable UUID cohort, @PathVariable UUID question) {
        asking.takeBack(door.seat(person, cohort), question);
        return list(cohort);
    }

    private static String list(UUID cohort) {
        return "redirect:/my/cohorts/" + cohort + "/questions";
    }
}
