package dev.atelier.event.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of one attempt. */
sealed interface Outcome {

    Duration took();

    /** How the answer began, or why there was none. */
    String words();

    /**
     * The receiver answered; 3xx too is an answer, since nobody is led elsewhere.
     *
     * @param retryAfter the header of that name as it was sent; empty if there was none
     */
    record Answered(int status, String words, Duration took, String retryAfter) implements Outcome {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** 410: the receiver wants nothing any more. */
        boolean isGone() {
            return status == 410;
        }

        /** Until when it asks for quiet: 429 and 503 may say so, and elsewhere the header means something else. */
        Optional<Instant> quietUntil(Instant now) {
            return status == 429 || status == 503 ? RetryAfter.read(retryAfter, now) : Optional.empty();
        }
    }

    /** Nothing was answered: there is no such host, no connection, no time left. It may have heard it. */
    record Unreached(String words, Duration took) implements Outcome {}
}
