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
                failed(delivery, State.FAILED, now, now, "The receiver answered 410: it wants nothing any more.", now);
            case Answered answered -> again(delivery, answered.quietUntil(now).orElse(now), now, patience, chance);
            case Unreached unreached -> again(delivery, now, now, patience, chance);
        };
    }

    private static Consequence again(
            Claimed delivery, Instant asked, Instant now, Duration patience, RandomGenerator chance) {
        var next = now.plus(Pauses.before(delivery.attempts() + 1, chance));
        var over = next.isAfter(delivery.giveUpAt());
        // Who asks for quiet beyond the last attempt gets that one at the end of the time for it.
        var quiet = over || asked.isBefore(delivery.giveUpAt()) ? asked : delivery.giveUpAt();
        var since = delivery.trouble().since().orElse(now);
        var off = since.plus(patience).isBefore(now)
                ? "Nothing came through for %d days.".formatted(patience.toDays())
                : "";
        return failed(delivery, over ? State.FAILED : State.WAITING, later(next, quiet), quiet, off, now);
    }

    private static Consequence failed(
            Claimed delivery, State state, Instant next, Instant quiet, String off, Instant now) {
        var failures = delivery.trouble().failures() + 1;
        return new Consequence(
                state,
                next,
                new Trouble(failures, Optional.of(delivery.trouble().since().orElse(now))),
                later(now.plus(Pauses.rest(failures)), quiet),
                off);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
