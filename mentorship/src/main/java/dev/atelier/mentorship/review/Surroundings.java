package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.ReviewPanels;
import dev.atelier.mentorship.review.Panels.Asked;
import dev.atelier.mentorship.review.Panels.Shown;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what stands around a round's review: its rubric, the comment bank, notes, a second look. */
@Component
class Surroundings {

    private final RoundPlaces places;
    private final Panels panels;

    Surroundings(RoundPlaces places, Panels panels) {
        this.places = places;
        this.panels = panels;
    }

    /**
     * The panels of a round.
     *
     * @param ready whether the review waits for its second reader
     * @param shown that review, for whoever may read it
     */
    ReviewPanels of(Reviewer reviewer, UUID round, boolean ready, @Nullable Shown shown, Asked asked) {
        return panels.of(reviewer, places.of(reviewer, round), ready, shown, asked);
    }
}
