package dev.atelier.event;

import java.util.Collection;
import java.util.Map;

/** What items are called that a cohort's pinned curriculum does not hold any more. */
public interface ItemTitles {

    /** The titles of those that some published version of the cohort's workshop holds: the newest one's. */
    Map<ItemKey, String> titles(CohortId cohort, Collection<ItemKey> items);
}
