package dev.atelier.demo;

import dev.atelier.demo.page.PeoplePage;
import dev.atelier.demo.page.Templates;
import dev.atelier.identity.SignedIn;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Lets one come in as any of the demo's people, without a mail. */
@Controller
@DemoOnly
class DemoPeopleController {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final DemoPeople people;
    private final Templates templates;

    DemoPeopleController(DemoPeople people, Templates templates) {
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/demo")
    JteModel show() {
        return templates.people(new PeoplePage(Arrays.stream(DemoPerson.values())
                .map(person -> new PeoplePage.Person(
                        person.key(), person.firstName(), person.fullName(), person.roleWord(), person.purpose()))
                .toList()));
    }

    @PostMapping("/demo/people/{key}")
    String comeIn(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        var person = DemoPerson.of(key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "The demo knows nobody of this name. Choose one of its people at /demo."));
        var account = account(person);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:" + person.start();
    }

    private SignedIn account(DemoPerson person) {
        try {
            return people.account(person);
        } catch (IllegalArgumentException closed) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    person.firstName() + "’s account was closed. Come in as Latha and open it again, under People.",
                    closed);
        }
    }
}
