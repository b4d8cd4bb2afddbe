package dev.atelier.mentorship.showcase;

import dev.atelier.event.Cohorts;
import dev.atelier.mentorship.work.SilentCopies;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A learner shows a work, or shows it otherwise than before: copies are made first, then all of it changes at once. */
@Component
class Showing {

    private final SilentCopies copies;
    private final ExhibitRows rows;
    private final Cohorts cohorts;
    private final InstantSource clock;

    Showing(SilentCopies copies, ExhibitRows rows, Cohorts cohorts, InstantSource clock) {
        this.copies = copies;
        this.rows = rows;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Answer {

        /** It is shown from now on, at this address. */
        record Shown(UUID exhibit) implements Answer {}

        /** It is not: why, for people. Nothing has changed. */
        record Refused(String reason) implements Answer {}
    }

    Answer show(AcceptedWork work, Wish wish) throws IOException {
        if (!work.seated()) {
            return new Answer.Refused("You no longer have a seat in this cohort, so nothing new can be shown.");
        }
        var cohort = cohorts.cohort(work.cohort());
        if (cohort.isEmpty()) {
            return new Answer.Refused("This cohort is no longer there.");
        }
        var kept = rows.copiesOf(work.id()).keySet();
        var made = new LinkedHashMap<UUID, SilentCopies.Answer.Copied>();
        for (var image : wish.images()) {
            if (!kept.contains(image)) {
                switch (copies.of(image)) {
                    case SilentCopies.Answer.Copied copied -> made.put(image, copied);
                    case SilentCopies.Answer.Refused refused -> {
                        leave(work, made);
                        return new Answer.Refused("One of the images can't be shown. " + refused.reason());
                    }
                }
            }
        }
        var answer = rows.write(work, wish, made, cohort.get().workshop(), clock.instant());
        if (answer instanceof Answer.Refused) {
            leave(work, made);
        }
        return answer;
    }

    private void leave(AcceptedWork work, Map<UUID, SilentCopies.Answer.Copied> made) {
        var hashes = new ArrayList<byte[]>();
        made.values().forEach(copy -> {
            hashes.add(copy.whole().hash());
            hashes.add(copy.small().hash());
        });
        copies.left(work.learner().value(), hashes);
    }
}
