package dev.atelier.event.webhook;

import dev.atelier.event.webhook.Claimed.Trouble;
import dev.atelier.event.webhook.Outcome.Answered;
import dev.atelier.event.webhook.Outcome.Unreached;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What follows from an attempt, for the delivery and for its receiver.
 *
 * @param nextAt when the delivery is tried again, if it is
 * @param restUntil until when nothing is tried with the receiver
 * @param offBecause why the receiver is told nothing any more; empty if it is
 */
record Consequence(State state, Instant nextAt, Trouble trouble, Instant restUntil, String offBecause) {

    static Consequence of(Claimed delivery, Outcome outcome, Instant now, Duration patience, RandomGenerator chance) {
        return switch (outcome) {
            case Answered answered
            when answered.isTaken() -> new Consequence(State.DONE, now, new Trouble(0, Optional.empty()), now, "");
            case Answered answered
            when answered.isGone() ->
                failed(delivery, State.FAILED, now, now, "The receiver answered 410: it wants nothing any more.");
            case Answered answered -> again(delivery, now, patience, chance);
            case Unreached unreached -> again(delivery, now, patience, chance);
        };
    }

    private static Consequence again(Claimed delivery, Instant now, Duration patience, RandomGenerator chance) {
        var next = now.plus(Pauses.before(delivery.attempts() + 1, chance));
        var state = next.isAfter(delivery.giveUpAt()) ? State.FAILED : State.WAITING;
        var since = delivery.trouble().since().orElse(now);
        var off = since.plus(patience).isBefore(now)
                ? "Nothing came through for %d days.".formatted(patience.toDays())
                : "";
        return failed(delivery, state, next, now, off);
    }

    private static Consequence failed(Claimed delivery, State state, Instant next, Instant now, String off) {
        var failures = delivery.trouble().failures() + 1;
        return new Consequence(
                state,
                next,
                new Trouble(failures, Optional.of(delivery.trouble().since().orElse(now))),
                now.plus(Pauses.rest(failures)),
                off);
    }
}
