package dev.atelier.identity.signin;

import dev.atelier.identity.account.FullName;
import dev.atelier.identity.account.People;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.link.LinkMail;
import dev.atelier.identity.link.Links;
import dev.atelier.identity.link.Token;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends links and lets in whoever comes with one. A known and an unknown address are treated alike until the link
 * proves that somebody reads the mailbox.
 */
@Component
class SignInLinks implements OneTimeTokenService {

    static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(SignInLinks.class);

    private final Links links;
    private final LinkMail mail;
    private final Limits limits;
    private final People people;
    private final Terms terms;

    SignInLinks(Links links, LinkMail mail, Limits limits, People people, Terms terms) {
        this.links = links;
        this.mail = mail;
        this.limits = limits;
        this.people = people;
        this.terms = terms;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest asked) {
        var request = (SignInRequest) asked;
        var token = Token.random();
        var link = terms.link(request);
        if (limits.allow(request.address(), request.from())) {
            links.add(link, token);
            mail.signIn(link, token);
        } else {
            LOG.info("A link to sign in was asked for too often: none was sent");
        }
        return new DefaultOneTimeToken(token.value(), request.getUsername(), link.expiresAt());
    }

    /** Null for a link that is forged, expired or used; an exception, which leaves it unused, for a closed account. */
    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken attempt) {
        var token = new Token(Objects.requireNonNullElse(attempt.getTokenValue(), ""));
        var name = attempt instanceof SignInAttempt said ? said.name() : Optional.<FullName>empty();
        return links.use(token).map(link -> letIn(link, token, name)).orElse(null);
    }

    private OneTimeToken letIn(Link link, Token token, Optional<FullName> said) {
        var person = people.prove(link.address(), terms.name(link, said), terms.roles(link))
                .orElseThrow(() -> new DisabledException("This account is closed"));
        return new DefaultOneTimeToken(token.value(), person.id().toString(), link.expiresAt());
    }
}
