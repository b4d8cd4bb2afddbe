package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import dev.atelier.identity.page.ErasurePage;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever asks wants to be erased: says what that means, wants to be sure, and lets them think better of it. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/data/erasure")
class MyErasureController {

    private static final String HERE = "/my/data/erasure";
    private static final int UNPROCESSABLE = 422;

    private final Whose whose;
    private final AskErasure asking;
    private final Proof proof;
    private final ErasureWords words;
    private final Templates templates;

    MyErasureController(Whose whose, AskErasure asking, Proof proof, ErasureWords words, Templates templates) {
        this.whose = whose;
        this.asking = asking;
        this.proof = proof;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Principal me) {
        return templates.erasure(page(whose.person(me), null));
    }

    @PostMapping
    Object ask(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String address,
            Principal me,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var person = whose.person(me);
        if (!proof.isFresh(person.id())) {
            return refused(response, person, "Sign in anew first: it is too long ago that you did.");
        }
        if (!Whose.confirms(person, address)) {
            return refused(response, person, "That is not your address. Type " + person.address() + ".");
        }
        return switch (asking.ask(Whose.form(id), person, person.id())) {
            case AskErasure.Answer.Asked asked -> {
                redirect.addFlashAttribute(
                        "done",
                        "Noted. You are erased on " + PrivacyWords.moment(asked.due()) + ", unless you call it off.");
                yield "redirect:/my/data";
            }
            case AskErasure.Answer.Hindered hindered -> refused(response, person, null);
        };
    }

    /** Sends a link that signs in anew and leads back here. */
    @PostMapping("/link")
    String prove(@RequestParam(defaultValue = "") String id, Principal me, RedirectAttributes redirect) {
        proof.ask(Whose.form(id), whose.person(me), HERE);
        redirect.addFlashAttribute("done", "A link is on its way to your mailbox. It leads back to this page.");
        return "redirect:" + HERE;
    }

    @PostMapping("/withdrawal")
    String callOff(Principal me, RedirectAttributes redirect) {
        if (asking.callOff(Whose.id(me), Whose.id(me))) {
            redirect.addFlashAttribute("done", "Called off. Nothing is erased.");
        } else {
            redirect.addFlashAttribute("note", "There was nothing to call off.");
        }
        return "redirect:/my/data";
    }

    private JteModel refused(HttpServletResponse response, Person person, @Nullable String problem) {
        response.setStatus(UNPROCESSABLE);
        return templates.erasure(page(person, problem));
    }

    private ErasurePage page(Person person, @Nullable String problem) {
        return new ErasurePage(
                UUID.randomUUID().toString(),
                person.address(),
                proof.isFresh(person.id()),
                words.of(person.id()),
                problem);
    }
}
