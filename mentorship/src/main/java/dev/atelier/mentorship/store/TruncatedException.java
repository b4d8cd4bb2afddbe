package dev.atelier.mentorship.store;

import java.io.IOException;

/** A stream ended before all had come that was promised, or went on after it. */
final class TruncatedException extends IOException {

    TruncatedException(long promised, long came) {
        super("Of " + promised + " bytes " + (came > promised ? "more" : String.valueOf(came)) + " came");
    }
}
