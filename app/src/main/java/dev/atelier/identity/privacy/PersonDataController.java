package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import dev.atelier.identity.page.PersonDataPage;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An admin sees to what somebody asked for by letter or by telephone: their archive, or to be erased. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/people/{id}/data")
class PersonDataController {

    private static final int UNPROCESSABLE = 422;

    private final Whose whose;
    private final AskErasure asking;
    private final ErasureWords words;
    private final Takings takings;
    private final Templates templates;

    PersonDataController(Whose whose, AskErasure asking, ErasureWords words, Takings takings, Templates templates) {
        this.whose = whose;
        this.asking = asking;
        this.words = words;
        this.takings = takings;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID id) {
        return templates.personData(page(whose.person(id), null));
    }

    @PostMapping("/archive")
    void take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String form,
            Principal me,
            HttpServletResponse response)
            throws IOException {
        takings.take(Whose.form(form), whose.person(id), Whose.id(me), response);
    }

    @PostMapping("/erasure")
    Object erase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String address,
            Principal me,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var person = whose.person(id);
        if (!Whose.confirms(person, address)) {
            return refused(
                    response, person, "That is not the address of " + person.name() + ". Type it as it stands above.");
        }
        return switch (asking.ask(Whose.form(form), person, Whose.id(me))) {
            case AskErasure.Answer.Asked asked -> {
                redirect.addFlashAttribute(
                        "done",
                        "Noted, and " + person.name() + " hears of it by mail. It happens on "
                                + PrivacyWords.moment(asked.due()) + ", unless it is called off.");
                yield "redirect:/admin/people/" + id + "/data";
            }
            case AskErasure.Answer.Hindered hindered -> refused(response, person, null);
        };
    }

    @PostMapping("/erasure/withdrawal")
    String callOff(@PathVariable UUID id, Principal me, RedirectAttributes redirect) {
        if (asking.callOff(id, Whose.id(me))) {
            redirect.addFlashAttribute("done", "Called off. Nothing is erased.");
        } else {
            redirect.addFlashAttribute("note", "There was nothing to call off.");
        }
        return "redirect:/admin/people/" + id + "/data";
    }

    private JteModel refused(HttpServletResponse response, Person person, @Nullable String problem) {
        response.setStatus(UNPROCESSABLE);
        return templates.personData(page(person, problem));
    }

    private PersonDataPage page(Person person, @Nullable String problem) {
        return new PersonDataPage(
                person.id().toString(),
                person.name(),
                person.address(),
                UUID.randomUUID().toString(),
                takings.of(person.id()),
                words.of(person.id()),
                problem);
    }
}
