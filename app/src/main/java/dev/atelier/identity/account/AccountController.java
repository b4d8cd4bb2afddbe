package dev.atelier.identity.account;

import dev.atelier.identity.Role;
import dev.atelier.identity.page.AccountPage;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account. */
@Controller
@PreAuthorize("isAuthenticated()")
class AccountController {

    private final People people;
    private final Presence presence;
    private final Templates templates;

    AccountController(People people, Presence presence, Templates templates) {
        this.people = people;
        this.presence = presence;
        this.templates = templates;
    }

    @GetMapping("/my/account")
    JteModel show(Principal me) {
        var account = account(me);
        return templates.account(page(account, account.name(), null));
    }

    @PostMapping("/my/account/name")
    Object rename(
            @RequestParam(defaultValue = "") String name,
            Principal me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = FullName.read(name);
        if (read.isEmpty()) {
            response.setStatus(422);
            return templates.account(page(account(me), name, "A name has 1 to 120 characters on one line."));
        }
        people.rename(id(me), read.get()).ifPresent(person -> presence.refresh(person, request, response));
        redirect.addFlashAttribute(
                "done", "Saved. Instructors, rosters and new certificates show this name from now on.");
        return "redirect:/my/account";
    }

    @PostMapping("/my/account/sessions/end")
    String signOutEverywhere(Principal me, HttpServletRequest request) {
        people.signOutEverywhere(id(me));
        presence.end(request);
        return "redirect:/";
    }

    private Account account(Principal me) {
        return people.byId(id(me))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Sign in again to see your account."));
    }

    private static UUID id(Principal me) {
        return UUID.fromString(me.getName());
    }

    private static AccountPage page(Account account, String name, @Nullable String problem) {
        var roles = account.roles().stream()
                .sorted()
                .map(Role::name)
                .map(role -> role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new AccountPage(name, account.address(), roles, problem);
    }
}
