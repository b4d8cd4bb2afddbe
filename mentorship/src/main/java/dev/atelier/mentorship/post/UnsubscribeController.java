package dev.atelier.mentorship.post;

import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.UnsubscribePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Stops notices for whoever holds the address in one (RFC 8058). Mail programs press it on their own, without a session or
 * a form token; looking at the page changes nothing, since scanners follow links.
 */
@Controller
@RequestMapping("/mail/unsubscribe/{token:[a-z2-7]{32}}")
class UnsubscribeController {

    private final Unsubscribing subscriptions;
    private final Templates templates;

    UnsubscribeController(Unsubscribing subscriptions, Templates templates) {
        this.subscriptions = subscriptions;
        this.templates = templates;
    }

    @GetMapping
    Object ask(@PathVariable String token) {
        var subscription = find(token);
        return page(token, subscriptions.isStopped(subscription.person(), subscription.month()));
    }

    @PostMapping
    Object stop(@PathVariable String token) {
        subscriptions.stop(find(token));
        return page(token, true);
    }

    private Object page(String token, boolean stopped) {
        return templates.postUnsubscribe(new UnsubscribePage("/mail/unsubscribe/" + token, stopped));
    }

    private Unsubscribing.Subscription find(String token) {
        return subscriptions
                .of(token)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "This address leads to no notices. Take the one from the latest mail, or sign in and choose"
                                + " under “Mentor”."));
    }
}
