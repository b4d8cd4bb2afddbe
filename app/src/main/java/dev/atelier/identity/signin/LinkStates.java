package dev.atelier.identity.signin;

import dev.atelier.identity.account.Account;
import dev.atelier.identity.account.People;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.link.Links;
import dev.atelier.identity.link.Token;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells what became of a link, for a week after its end. */
@Component
class LinkStates {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Links links;
    private final People people;
    private final Limits limits;
    private final InstantSource clock;

    LinkStates(Links links, People people, Limits limits, InstantSource clock) {
        this.links = links;
        this.people = people;
        this.limits = limits;
        this.clock = clock;
    }

    LinkState of(Token token) {
        return links.find(token).map(this::of).orElse(new LinkState.Unknown());
    }

    private LinkState of(Link link) {
        if (link.used()) {
            return new LinkState.Used(link.destination());
        }
        if (!link.expiresAt().isAfter(clock.instant())) {
            return new LinkState.Expired(link.destination(), link.gives().isPresent());
        }
        var person = people.byAddress(link.address());
        return person.filter(Account::deactivated).isPresent()
                ? new LinkState.Closed(link.destination())
                : new LinkState.Live(link, person.isEmpty());
    }

    @Scheduled(cron = "0 43 3 * * *", zone = "UTC")
    void forget() {
        links.forget(REMEMBERED);
        limits.forget();
    }
}
