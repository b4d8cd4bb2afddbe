package dev.atelier.learner.page;

import java.util.List;

/**
 * A curriculum with what a learner has done of it.
 *
 * @param from the page to come back to after a tick: {@code day} or {@code progress}
 */
public record ItemLines(String cohort, String from, List<Module> modules) {

    /**
     * A module and its items.
     *
     * @param now whether the next required item lies here
     */
    public record Module(String key, String title, String words, boolean now, List<Item> items) {

        public boolean isInfinity() {
            return key.equals("INFINITY");
        }
    }

    public record Item(String key, String title, String kind, State state, List<Item> items) {}

    /**
     * How an item stands.
     *
     * @param done whether it is done
     * @param words when and how it was done, or how it becomes done
     * @param mine whether the learner may tick it, or take the tick back
     */
    public record State(boolean done, String words, boolean mine) {}
}
