package dev.atelier.identity.signin;

import dev.atelier.identity.link.Token;
import dev.atelier.identity.page.LinkPage;
import dev.atelier.identity.page.SpentLinkPage;
import dev.atelier.identity.page.Templates;
import dev.atelier.identity.signin.LinkState.Closed;
import dev.atelier.identity.signin.LinkState.Expired;
import dev.atelier.identity.signin.LinkState.Live;
import dev.atelier.identity.signin.LinkState.Unknown;
import dev.atelier.identity.signin.LinkState.Used;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that a link leads to. Looking uses nothing up: mail scanners look at every link. */
@Controller
class LinkController {

    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final LinkStates states;
    private final Templates templates;

    LinkController(LinkStates states, Templates templates) {
        this.states = states;
        this.templates = templates;
    }

    @GetMapping("/sign-in/link")
    JteModel look(
            @RequestParam(defaultValue = "") String token, @Nullable Principal someone, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var signedIn = someone != null;
        return switch (states.of(new Token(token))) {
            case Live live -> templates.link(page(token, live));
            case Used used ->
                spent(
                        response,
                        GONE,
                        new SpentLinkPage(
                                "This link has been used",
                                "Each link works once. If it wasn't you who used it, sign in and look at your account.",
                                used.destination().path(),
                                signedIn));
            case Expired expired ->
                spent(
                        response,
                        GONE,
                        new SpentLinkPage(
                                "This link has expired",
                                expired.invitation()
                                        ? "An invitation works for seven days. Ask whoever invited you for another one."
                                        : "For your safety a link works for 15 minutes. A new one is quickly sent.",
                                expired.destination().path(),
                                signedIn));
            case Closed closed ->
                spent(
                        response,
                        GONE,
                        new SpentLinkPage(
                                "This account is closed",
                                "Nobody can sign in with it. If that is a mistake, write to the people who run the"
                                        + " workshops: they can open it again.",
                                closed.destination().path(),
                                signedIn));
            case Unknown unknown ->
                spent(
                        response,
                        NOT_FOUND,
                        new SpentLinkPage(
                                "This link doesn't work",
                                "Perhaps a part of it got lost on the way: copy it whole from the mail, or have a new"
                                        + " one sent.",
                                "/",
                                signedIn));
        };
    }

    private JteModel spent(HttpServletResponse response, int status, SpentLinkPage page) {
        response.setStatus(status);
        return templates.spentLink(page);
    }

    private static LinkPage page(String token, Live live) {
        var link = live.link();
        var role =
                link.gives().map(given -> given.name().toLowerCase(Locale.ROOT)).orElse(null);
        return new LinkPage(token, link.address().value(), live.newcomer() ? link.name() : null, role);
    }
}
