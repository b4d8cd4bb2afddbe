package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Marking;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.press.Press;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff records or corrects attendance by hand, one by one or for all the rest. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/attendance")
class MarkController {

    private static final String NO_SUCH_TIME = "The cohort does not meet then. Nothing was recorded.";

    private final StaffDoor door;
    private final Marking marking;
    private final Plan plan;

    MarkController(StaffDoor door, Marking marking, Plan plan) {
        this.door = door;
        this.marking = marking;
        this.plan = plan;
    }

    @PostMapping
    String mark(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam UUID learner,
            @RequestParam LocalDate day,
            @RequestParam Optional<UUID> slot,
            @RequestParam AttendanceStatus status,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String reason,
            Press press,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var actor = UUID.fromString(person.getName());
        var asked = plan.named(facts, day, slot);
        if (asked.isEmpty()) {
            redirect.addFlashAttribute("problem", NO_SUCH_TIME);
            return list(facts, "");
        }
        switch (new MarkForm(day, slot, status, left, reason).read(facts, actor, press)) {
            case MarkForm.Read.Invalid invalid -> redirect.addFlashAttribute("problem", invalid.problem());
            case MarkForm.Read.Valid valid -> {
                var about = new Marking.About(facts.id(), new LearnerId(learner), day, slot);
                say(marking.mark(about, valid.mark(), press), status, redirect);
            }
        }
        return list(facts, asked.get().query() + "#learner-" + learner);
    }

    @PostMapping("/rest")
    String rest(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam LocalDate day,
            @RequestParam Optional<UUID> slot,
            @RequestParam(defaultValue = "false") boolean sure,
            Press press,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var asked = plan.named(facts, day, slot);
        if (asked.isEmpty()) {
            redirect.addFlashAttribute("problem", NO_SUCH_TIME);
            return list(facts, "");
        }
        if (!sure) {
            redirect.addFlashAttribute("problem", "Tick that you mean it. Nothing was recorded.");
        } else {
            var many = marking.restAbsent(facts.id(), day, slot, UUID.fromString(person.getName()), press);
            redirect.addFlashAttribute(
                    many == 0 ? "note" : "done",
                    many == 0
                            ? "Something is recorded of everybody; nothing has changed."
                            : "Marked as not here: " + many + ". Whoever comes later can still check in.");
        }
        return list(facts, asked.get().query());
    }

    private static void say(Marking.Outcome outcome, AttendanceStatus status, RedirectAttributes redirect) {
        switch (outcome) {
            case WRITTEN, SAME -> redirect.addFlashAttribute("done", "Recorded: " + status.words() + ".");
            case OVERTAKEN ->
                redirect.addFlashAttribute(
                        "problem", "Something newer has been recorded since, so this mark changes nothing.");
            case NO_SEAT ->
                redirect.addFlashAttribute("problem", "They have no seat in this cohort. Nothing was recorded.");
        }
    }

    private static String list(CohortFacts cohort, String rest) {
        return "redirect:/staff/cohorts/" + cohort.id() + "/attendance" + rest;
    }
}
