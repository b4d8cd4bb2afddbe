package dev.atelier.event.page;

import java.util.List;

/**
 * The draft of a cohort's agenda, as admins work on it.
 *
 * @param released what is released now, in words; empty before the first release
 * @param base the number of that release, 0 if there is none
 * @param revision the draft's revision that is shown
 * @param grave how many slots keep it from being released
 * @param warnings what is to be read before it is released
 * @param besides why to release although no slot differs; empty if there is no such reason
 * @param timeline the day that is shown; others are a link away
 * @param earlier cohorts whose agenda could be taken over, while there is none
 */
public record AgendaPage(
        String title,
        String address,
        String hours,
        boolean begun,
        boolean hasCurriculum,
        boolean over,
        List<AgendaDay> days,
        String released,
        int base,
        long revision,
        List<AgendaChange> changes,
        String besides,
        boolean confirmable,
        int grave,
        List<Earlier> earlier,
        AgendaWarnings warnings,
        Timeline timeline) {

    /** Another cohort of the workshop, by its first day. */
    public record Earlier(String cohort, String day) {}

    /** Whether there is nothing to show yet, not even something to undo. */
    public boolean isBlank() {
        return days.isEmpty()
                && !timeline.turns().undo().isThere()
                && timeline.news().look().isEmpty();
    }

    public boolean isReleasable() {
        return !over
                && grave == 0
                && !days.isEmpty()
                && (base == 0 || !changes.isEmpty() || confirmable || !besides.isEmpty());
    }

    /** What is chosen to begin with: where nothing has changed, only confirming it makes a release. */
    public boolean proposesTentative() {
        return confirmable && (base == 0 || !changes.isEmpty() || !besides.isEmpty());
    }

    public String stuck() {
        if (over) {
            return "This cohort is over: its agenda stays as it is.";
        }
        if (grave > 0) {
            return grave == 1
                    ? "One slot needs a look before this can be released."
                    : grave + " slots need a look before this can be released.";
        }
        return days.isEmpty() ? "Add a slot first." : "Nothing has changed since " + released + ".";
    }
}
