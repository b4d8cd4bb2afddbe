package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.LINK;

import dev.atelier.event.Person;
import dev.atelier.identity.account.Address;
import dev.atelier.identity.link.Destination;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.link.LinkMail;
import dev.atelier.identity.link.Links;
import dev.atelier.identity.link.Token;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That whoever asks reads the mailbox, and did so a moment ago: a session may be weeks old, on a device that was left open. */
@Component
class Proof {

    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final int MOST = 5;

    private final Persons persons;
    private final Links links;
    private final LinkMail mail;
    private final DSLContext db;
    private final InstantSource clock;

    Proof(Persons persons, Links links, LinkMail mail, DSLContext db, InstantSource clock) {
        this.persons = persons;
        this.links = links;
        this.mail = mail;
        this.db = db;
        this.clock = clock;
    }

    boolean isFresh(UUID person) {
        return persons.provedAt(person)
                .filter(at -> at.plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    }

    /** Sends a link that leads back to where one was; the same form twice sends one, and five in a quarter of an hour do. */
    @Transactional
    public void ask(UUID form, Person person, String destination) {
        var link = new Link(
                form,
                new Address(person.address()),
                person.name(),
                new Destination(destination),
                Optional.empty(),
                Optional.empty(),
                clock.instant().plus(LIFETIME),
                false);
        var token = Token.random();
        if (recent(person) < MOST && links.add(link, token)) {
            mail.signIn(link, token);
        }
    }

    private int recent(Person person) {
        var since = clock.instant().minus(LIFETIME).atOffset(ZoneOffset.UTC);
        return db.fetchCount(LINK, LINK.ADDRESS.eq(person.address()).and(LINK.CREATED_AT.gt(since)));
    }
}
