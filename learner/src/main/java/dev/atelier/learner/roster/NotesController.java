package dev.atelier.learner.roster;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the staff writes down about somebody; its author and admins may take it back. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/roster/{enrolment}/notes")
class NotesController {

    private final StaffDoor staff;
    private final PersonReading people;
    private final Notes notes;
    private final Templates pages;
    private final InstantSource clock;

    NotesController(StaffDoor staff, PersonReading people, Notes notes, Templates pages, InstantSource clock) {
        this.staff = staff;
        this.people = people;
        this.notes = notes;
        this.pages = pages;
        this.clock = clock;
    }

    /** {@code id} was made with the form: sent twice, it is written once. */
    @PostMapping
    Object create(
            @PathVariable UUID cohort,
            @PathVariable UUID enrolment,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String words,
            Authentication who,
            HttpServletResponse response) {
        var facts = staff.cohort(who, cohort);
        var entry = people.entry(facts, enrolment);
        var problem = Notes.problem(words.strip());
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.rosterPerson(people.page(facts, entry, new PersonReading.Typed(words, problem), who));
        }
        var author = UUID.fromString(who.getName());
        notes.add(
                facts.id(), new LearnerId(entry.learner()), new Notes.Note(id, author, words.strip(), clock.instant()));
        return "redirect:" + RosterWords.path(facts) + "/" + enrolment;
    }

    @PostMapping("/{note}/removal")
    String takeBack(
            @PathVariable UUID cohort,
            @PathVariable UUID enrolment,
            @PathVariable UUID note,
            Authentication who,
            RedirectAttributes redirect) {
        var facts = staff.cohort(who, cohort);
        var entry = people.entry(facts, enrolment);
        var found = notes.of(facts.id(), new LearnerId(entry.learner())).stream()
                .filter(one -> one.id().equals(note))
                .findFirst();
        if (found.filter(one ->
                        !StaffDoor.isAdmin(who) && !one.author().toString().equals(who.getName()))
                .isPresent()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Only whoever wrote this note, and admins, take it back.");
        }
        notes.takeBack(facts.id(), note);
        redirect.addFlashAttribute("done", "The note is taken back.");
        return "redirect:" + RosterWords.path(facts) + "/" + enrolment;
    }
}
