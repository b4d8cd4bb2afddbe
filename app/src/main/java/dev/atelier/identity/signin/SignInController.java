package dev.atelier.identity.signin;

import dev.atelier.identity.account.Address;
import dev.atelier.identity.link.Destination;
import dev.atelier.identity.page.SentPage;
import dev.atelier.identity.page.SignInPage;
import dev.atelier.identity.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Asks for an address and says that a link is on its way. What is sent in between goes to {@link SignInLinks}. */
@Controller
class SignInController {

    private final Templates templates;

    SignInController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    Object ask(
            @RequestParam Optional<String> to,
            @CookieValue(name = AskedAddress.COOKIE, required = false) @Nullable String asked,
            @Nullable Principal someone) {
        var destination = Destination.read(to.orElse(null));
        if (someone != null) {
            var onwards = new RedirectView(destination.path());
            // The path is the reader's own: braces in it mean nothing.
            onwards.setExpandUriTemplateVariables(false);
            return onwards;
        }
        var address = AskedAddress.read(asked).map(Address::value).orElse("");
        return templates.signIn(new SignInPage(address, "", destination.path(), null));
    }

    /** Only what is no address comes here; the rest was taken by the filter before. */
    @PostMapping("/sign-in")
    Object askAgain(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Optional<String> to,
            HttpServletResponse response) {
        response.setStatus(422);
        return templates.signIn(new SignInPage(
                address,
                name,
                Destination.read(to.orElse(null)).path(),
                address.isBlank()
                        ? "Please type your e-mail address."
                        : "This can't be an e-mail address. One looks like name@example.org."));
    }

    @GetMapping("/sign-in/sent")
    Object sent(@CookieValue(name = AskedAddress.COOKIE, required = false) @Nullable String asked) {
        return templates.sent(
                new SentPage(AskedAddress.read(asked).map(Address::value).orElse(null)));
    }
}
