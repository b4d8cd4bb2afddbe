package dev.atelier.learner.signup;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.SignUpQuestionPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is asked of whoever signs up. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/sign-up/questions")
class QuestionController {

    private final StaffDoor staff;
    private final SignUps signUps;
    private final AskQuestions asking;
    private final Templates pages;

    QuestionController(StaffDoor staff, SignUps signUps, AskQuestions asking, Templates pages) {
        this.staff = staff;
        this.signUps = signUps;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping("/new")
    JteModel fresh(@PathVariable UUID cohort, Authentication who) {
        var facts = staff.lead(who, cohort);
        return page(facts, UUID.randomUUID(), Optional.empty(), QuestionForm.of(Map.of()), Map.of());
    }

    @GetMapping("/{question}")
    JteModel show(@PathVariable UUID cohort, @PathVariable UUID question, Authentication who) {
        var facts = staff.lead(who, cohort);
        var known = known(facts, question)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This is not asked any more. Look at what is asked now."));
        return page(facts, question, Optional.of(known), QuestionForm.of(known), Map.of());
    }

    /** The id of a new question was made with its form: sent twice, it is asked once. */
    @PostMapping("/{question}")
    Object put(
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            @RequestParam Map<String, String> typed,
            Authentication who,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var facts = staff.lead(who, cohort);
        var known = known(facts, question);
        var form = QuestionForm.of(typed);
        return switch (form.read(question, known)) {
            case QuestionForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(facts, question, known, form, invalid.problems());
            }
            case QuestionForm.Read.Valid valid -> {
                var asked = asking.ask(facts.id(), valid.question());
                redirect.addFlashAttribute(
                        asked ? "done" : "problem",
                        asked
                                ? "Kept. Whoever signs up from now on is asked this."
                                : "A cohort asks at most " + SignUpWords.MOST + " questions. Take one away first.");
                yield "redirect:" + SignUpWords.path(facts);
            }
        };
    }

    @PostMapping("/{question}/removal")
    String retire(
            @PathVariable UUID cohort, @PathVariable UUID question, Authentication who, RedirectAttributes redirect) {
        var facts = staff.lead(who, cohort);
        asking.retire(facts.id(), question);
        redirect.addFlashAttribute("done", "It is not asked any more. What was answered stays in the roster.");
        return "redirect:" + SignUpWords.path(facts);
    }

    private Optional<SignUpQuestion> known(CohortFacts cohort, UUID question) {
        return signUps.of(cohort.id()).questions().stream()
                .filter(one -> one.id().equals(question))
                .findFirst();
    }

    private JteModel page(
            CohortFacts cohort,
            UUID id,
            Optional<SignUpQuestion> known,
            QuestionForm form,
            Map<String, String> problems) {
        return pages.signupQuestion(new SignUpQuestionPage(
                cohort.title(),
                SignUpWords.path(cohort),
                new AskForm(SignUpWords.path(cohort) + "/questions/" + id, form.fields(known, problems)),
                known.isPresent()));
    }
}
