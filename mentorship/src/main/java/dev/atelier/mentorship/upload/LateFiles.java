package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;

import dev.atelier.mentorship.work.LeftBytes;
import dev.atelier.mentorship.work.RoundHandedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what is still on its way into a round that is handed in, in the same transaction: nothing is left dangling. */
@Component
class LateFiles {

    private static final String LATE =
            "The round was handed in before this file was whole, so it is not part of it. Send it into the next round.";

    private final LeftBytes left;

    LateFiles(LeftBytes left) {
        this.left = left;
    }

    @EventListener
    void on(RoundHandedIn round) {
        left.refuseUploads(UPLOAD.ROUND_ID.eq(round.round()), LATE);
    }
}
