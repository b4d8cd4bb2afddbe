package dev.atelier.learner.progress;

import dev.atelier.event.ItemKey;
import java.time.Instant;

/** The fact that an item is done, as it holds now. */
public record Done(ItemKey item, Source source, Instant at) {

    /** Only one's own word may be taken back by oneself. */
    public boolean mayBeTakenBack() {
        return source == Source.SELF;
    }
}
