package dev.atelier.learner.selection;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.roster.Found;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks once more before something is done with several people, and then begins. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class SelectionController {

    private final StaffDoor staff;
    private final Found found;
    private final Foresight foresight;
    private final BeginSelection begin;
    private final Templates pages;

    SelectionController(StaffDoor staff, Found found, Foresight foresight, BeginSelection begin, Templates pages) {
        this.staff = staff;
        this.found = found;
        this.foresight = foresight;
        this.begin = begin;
        this.pages = pages;
    }

    /** Those who are ticked, or all who are found; nothing is written. */
    @PostMapping("/staff/cohorts/{cohort}/roster/selection")
    Object ask(
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") List<UUID> who,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Map<String, String> search,
            Authentication person,
            RedirectAttributes redirect) {
        var facts = staff.lead(person, cohort);
        var meant = verb(verb, person);
        var enrolments = all ? found.ids(facts.id(), search) : who;
        if (enrolments.isEmpty()) {
            redirect.addFlashAttribute("problem", "Nobody is selected. Tick those whom you mean, or everybody.");
            return "redirect:" + SelectionWords.roster(facts);
        }
        return page(facts, UUID.randomUUID(), OrderForm.empty(meant), Map.of(), enrolments);
    }

    /** {@code id} was made when it was asked once more: sent twice, it is done once. */
    @PostMapping("/staff/cohorts/{cohort}/roster/selections")
    Object create(
            @PathVariable UUID cohort,
            @RequestParam UUID id,
            @RequestParam String verb,
            @RequestParam String who,
            @RequestParam Map<String, String> typed,
            Authentication person,
            HttpServletResponse response) {
        var facts = staff.lead(person, cohort);
        var form = new OrderForm(
                verb(verb, person),
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("words", ""),
                typed.getOrDefault("day", ""));
        var enrolments = Found.read(who);
        return switch (form.read(facts)) {
            case OrderForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(facts, id, form, invalid.problems(), enrolments);
            }
            case OrderForm.Read.Valid valid -> {
                begin.begin(id, facts.id(), valid.order(), enrolments, UUID.fromString(person.getName()));
                yield "redirect:" + SelectionWords.path(facts, id);
            }
        };
    }

    private JteModel page(
            CohortFacts cohort, UUID id, OrderForm form, Map<String, String> problems, Collection<UUID> enrolments) {
        var people = foresight.of(cohort.id(), form.verb(), enrolments);
        return pages.selectionAsk(SelectionWords.ask(cohort, id, form, problems, people));
    }

    /** Only admins take people off a roster. */
    private static Verb verb(String value, Authentication person) {
        var verb = Verb.of(value)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Nobody knows what to do. Go back and press one of the buttons."));
        if (verb == Verb.REMOVAL && !StaffDoor.isAdmin(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Only admins take people off a roster.");
        }
        return verb;
    }
}
