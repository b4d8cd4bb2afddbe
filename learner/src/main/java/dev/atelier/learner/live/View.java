package dev.atelier.learner.live;

import dev.atelier.event.CohortId;
import java.util.Map;
import java.util.Set;

/**
 * What screens show of a room. Equal views are read once for all who look, so a view is a record.
 *
 * @param <V> who looks: a value, as the same person may look on several screens
 */
public interface View<V> {

    CohortId room();

    /** What each of them sees now, in a number of statements that does not grow with them. Whoever is missing may not look any more. */
    Map<V, Piece> read(Set<V> viewers);
}
