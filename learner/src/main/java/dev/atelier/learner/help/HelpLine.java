package dev.atelier.learner.help;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who waits for help, in the order in which they are helped, and what each of the staff has done so far.
 *
 * @param helped how many requests each of the staff has brought to an end
 */
public record HelpLine(List<Request> requests, Map<UUID, Integer> helped) {

    /**
     * An open request.
     *
     * @param since when somebody went, or when its learner put it aside
     * @param paused how long it was put aside before
     * @param helpedBefore how often its learner had been helped when they asked
     * @param cause by what they are stuck; empty while nobody has said so
     */
    public record Request(
            UUID id,
            UUID learner,
            String name,
            Optional<UUID> helper,
            boolean isPaused,
            Instant askedAt,
            Optional<Instant> since,
            Duration paused,
            int helpedBefore,
            String cause,
            String sees,
            String sits) {

        boolean waits() {
            return helper.isEmpty() && !isPaused;
        }

        /** How long its learner has been waiting: pauses are none. */
        Duration waited(Instant now) {
            var waiting = Duration.between(askedAt, now).minus(paused);
            return waiting.isNegative() ? Duration.ZERO : waiting;
        }
    }

    public int waiting() {
        return (int) requests.stream().filter(Request::waits).count();
    }

    public int beingHelped() {
        return (int) requests.stream()
                .filter(request -> request.helper().isPresent())
                .count();
    }

    Optional<Request> with(UUID helper) {
        return requests.stream()
                .filter(request -> request.helper().equals(Optional.of(helper)))
                .findFirst();
    }

    /** The shortest first. */
    List<Duration> waits(Instant now) {
        return waitingRequests().map(request -> request.waited(now)).sorted().toList();
    }

    private Stream<Request> waitingRequests() {
        return requests.stream().filter(Request::waits);
    }
}
