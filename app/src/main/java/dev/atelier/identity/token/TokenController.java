package dev.atelier.identity.token;

import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own access tokens. */
@Controller
@PreAuthorize("isAuthenticated()")
class TokenController {

    private final KeptTokens tokens;
    private final TokenWords words;
    private final Templates templates;

    TokenController(KeptTokens tokens, TokenWords words, Templates templates) {
        this.tokens = tokens;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/my/account/tokens")
    JteModel show(Principal me) {
        return templates.tokens(words.page(tokens.of(id(me)), TokenForm.empty(), ""));
    }

    /** Answers with the page itself: the secret is in no address, no session and no table, so it is seen this once. */
    @PostMapping("/my/account/tokens")
    Object make(
            Principal me, @ModelAttribute TokenForm form, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problem().isEmpty()) {
            return again(me, form, form.problem(), response);
        }
        var secret = AccessToken.secret();
        return switch (tokens.make(id(me), form, secret)) {
            case MADE -> templates.newToken(words.made(form, secret));
            case BEFORE -> {
                redirect.addFlashAttribute(
                        "note",
                        "This token had been made already, and was shown then. If you did not keep it, revoke it and"
                                + " make another.");
                yield "redirect:/my/account/tokens";
            }
            case TOO_MANY ->
                again(
                        me,
                        form,
                        "You have " + KeptTokens.MOST + " tokens, which is the most. Revoke one that nothing uses.",
                        response);
        };
    }

    @PostMapping("/my/account/tokens/{token:[0-9a-f-]{36}}/revocation")
    String revoke(Principal me, @PathVariable UUID token, RedirectAttributes redirect) {
        tokens.revoke(id(me), token);
        redirect.addFlashAttribute("done", "Revoked. Whatever used it is let in no more.");
        return "redirect:/my/account/tokens";
    }

    private JteModel again(Principal me, TokenForm form, String problem, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.tokens(words.page(tokens.of(id(me)), form, problem));
    }

    private static UUID id(Principal me) {
        return UUID.fromString(me.getName());
    }
}
