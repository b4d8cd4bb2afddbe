package dev.atelier.delivery;

import dev.atelier.delivery.Verdict.Accepted;
import dev.atelier.delivery.Verdict.Deferred;
import dev.atelier.delivery.Verdict.NotOurs;
import dev.atelier.delivery.Verdict.Refused;
import dev.atelier.delivery.Verdict.Unclear;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Sends one claimed mail and writes down what became of it. */
@Component
class Shift {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();
    private static final int PERSISTENCE = 30;

    private final Dispatches dispatches;
    private final Suppressions suppressions;
    private final DeliverySettings settings;
    private final InstantSource clock;

    Shift(Dispatches dispatches, Suppressions suppressions, DeliverySettings settings, InstantSource clock) {
        this.dispatches = dispatches;
        this.suppressions = suppressions;
        this.settings = settings;
        this.clock = clock;
    }

    void work(Claimed mail, Post post) throws InterruptedException {
        if (mail.suppressed()) {
            dispatches.suppressed(mail);
            return;
        }
        switch (post.send(mail, () -> dispatches.handOver(mail))) {
            case Accepted accepted -> persistently(mail, accepted.answer());
            case Refused refused -> refused(mail, refused);
            case Deferred deferred -> deferred(mail, deferred.answer());
            case Unclear unclear -> {
                LOG.warn("Mail {}: the server may have it, but did not say so", mail.id());
                dispatches.unclear(mail, unclear.answer());
            }
            case NotOurs notOurs -> LOG.info("Mail {}: another worker took over, so nothing was sent", mail.id());
        }
    }

    private void refused(Claimed mail, Refused refused) {
        LOG.info("Mail {} was refused for good", mail.id());
        dispatches.failed(mail, refused.answer());
        if (refused.noSuchMailbox()) {
            suppressions.bounced(mail.recipient(), refused.answer());
        }
    }

    private void deferred(Claimed mail, String answer) {
        if (mail.writtenAt().plus(settings.patience()).isBefore(clock.instant())) {
            dispatches.failed(mail, "given up: " + answer);
        } else {
            dispatches.later(mail, Backoff.after(mail.attempts() + 1, CHANCE), answer);
        }
    }

    /** The server has the mail: a database that is away for a moment must not make Atelier forget that. */
    private void persistently(Claimed mail, String answer) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                if (!dispatches.sent(mail, answer)) {
                    LOG.warn("Mail {} was sent by a worker that was thought dead; it may arrive twice", mail.id());
                }
                return;
            } catch (DataAccessException away) {
                if (attempt == PERSISTENCE) {
                    throw away;
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }
}
