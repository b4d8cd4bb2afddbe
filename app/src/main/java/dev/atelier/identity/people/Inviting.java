package dev.atelier.identity.people;

import dev.atelier.identity.account.Account;
import dev.atelier.identity.account.People;
import dev.atelier.identity.link.Destination;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.link.LinkMail;
import dev.atelier.identity.link.Links;
import dev.atelier.identity.link.Token;
import dev.atelier.identity.people.InvitationForm.Reading.Valid;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends someone a link, good for seven days, that makes them an instructor or admin. */
@Component
class Inviting {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final Links links;
    private final LinkMail mail;
    private final People people;
    private final InstantSource clock;

    Inviting(Links links, LinkMail mail, People people, InstantSource clock) {
        this.links = links;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    sealed interface Answer {
        /** The mail is on its way, or was before: the same form twice is one invitation. */
        record Invited() implements Answer {}

        /** The account of this address is deactivated; it has to be opened again first. */
        record Closed(UUID account) implements Answer {}
    }

    @Transactional
    Answer invite(Valid form, UUID inviter) {
        var closed = people.byAddress(form.address()).filter(Account::deactivated);
        if (closed.isPresent()) {
            return new Answer.Closed(closed.get().id());
        }
        var token = Token.random();
        var link = new Link(
                form.id(),
                form.address(),
                form.name().value(),
                new Destination("/staff"),
                Optional.of(form.role()),
                Optional.of(inviter),
                clock.instant().plus(LIFETIME),
                false);
        if (links.add(link, token)) {
            var name = people.byId(inviter).map(Account::name).orElse("Someone at Atelier");
            mail.invitation(link, token, form.role(), name);
        }
        return new Answer.Invited();
    }
}
