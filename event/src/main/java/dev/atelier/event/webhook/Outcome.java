package dev.atelier.event.webhook;

import java.time.Duration;

/** What became of one attempt. */
sealed interface Outcome {

    Duration took();

    /** How the answer began, or why there was none. */
    String words();

    /** The receiver answered; 3xx too is an answer, since nobody is led elsewhere. */
    record Answered(int status, String words, Duration took) implements Outcome {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** 410: the receiver wants nothing any more. */
        boolean isGone() {
            return status == 410;
        }
    }

    /** Nothing was answered: there is no such host, no connection, no time left. It may have heard it. */
    record Unreached(String words, Duration took) implements Outcome {}
}
