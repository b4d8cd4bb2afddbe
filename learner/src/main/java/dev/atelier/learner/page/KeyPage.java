package dev.atelier.learner.page;

import java.util.List;

/**
 * The key with which a learner's notebook reports.
 *
 * @param state when it was made and heard; empty if there is none
 * @param python lines to copy, with the secret in them; empty unless it was made just now
 */
public record KeyPage(String cohort, String title, String form, String state, String python, List<Item> items) {

    /** An item that can be reported, by its key. */
    public record Item(String key, String title, boolean required) {}

    /** Those that are required, or those that are not. */
    public List<Item> items(boolean required) {
        return items.stream().filter(item -> item.required() == required).toList();
    }
}
