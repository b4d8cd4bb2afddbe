package dev.atelier.learner.question;

import dev.atelier.learner.door.StaffDoor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the staff does with a question. Whoever comes second is told, and nothing happens twice. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/questions/{question:[0-9a-fA-F-]{36}}")
class SettlingController {

    private static final String SETTLED = "Someone of the staff was quicker: this question is settled already.";

    private final StaffDoor door;
    private final Settling settling;
    private final QuestionDeskController desk;

    SettlingController(StaffDoor door, Settling settling, QuestionDeskController desk) {
        this.door = door;
        this.settling = settling;
        this.desk = desk;
    }

    @PostMapping("/spoken-answer")
    String answerAloud(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        return told(settling.answerAloud(facts, question, actor(person)), "Answered aloud.", cohort, redirect);
    }

    @PostMapping("/answer")
    Object answer(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String from,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var words = answer.replace('\0', ' ').replace("\r\n", "\n").strip();
        var length = words.codePointCount(0, words.length());
        if (words.isEmpty() || length > Settling.LONGEST_ANSWER) {
            response.setStatus(422);
            return desk.page(
                    facts,
                    question,
                    words,
                    words.isEmpty()
                            ? "Please write the answer, or mark the question as answered aloud."
                            : "This is " + length + " characters long; " + Settling.LONGEST_ANSWER + " are possible.");
        }
        if (!settling.answer(facts, question, words, actor(person))) {
            response.setStatus(409);
            return desk.page(facts, question, words, SETTLED + " What you wrote stands below.");
        }
        redirect.addFlashAttribute("done", "The answer stands under the question, for everyone in the cohort.");
        return list(cohort) + (from.equals("follow-up") ? "/follow-up" : "");
    }

    @PostMapping("/merge")
    String merge(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            @RequestParam UUID into,
            RedirectAttributes redirect) {
        var merged = settling.merge(door.cohort(person, cohort), question, into, actor(person));
        return told(merged, "Merged: whoever asked the one now asks the other.", cohort, redirect);
    }

    @PostMapping("/hiding")
    String hide(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            RedirectAttributes redirect) {
        var hidden = settling.hide(door.cohort(person, cohort), question, actor(person));
        return told(hidden, "Hidden. Only whoever asked it still sees it, and that it is hidden.", cohort, redirect);
    }

    @PostMapping("/reopening")
    String reopen(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID question,
            RedirectAttributes redirect) {
        return told(
                settling.reopen(door.cohort(person, cohort), question),
                "It stands in the list again.",
                cohort,
                redirect);
    }

    private static String told(boolean done, String words, UUID cohort, RedirectAttributes redirect) {
        redirect.addFlashAttribute(done ? "done" : "note", done ? words : SETTLED);
        return list(cohort);
    }

    private static UUID actor(Authentication person) {
        return UUID.fromString(person.getName());
    }

    private static String list(UUID cohort) {
        return "redirect:/staff/cohorts/" + cohort + "/questions";
    }
}
