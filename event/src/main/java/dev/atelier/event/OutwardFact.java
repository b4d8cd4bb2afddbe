package dev.atelier.event;

import java.util.Map;

/**
 * A fact that programs of others may hear of, by webhook. Publish it in the transaction that it comes true in: it is
 * written down there, and told afterwards.
 *
 * @param type one of the {@link OutwardFacts} of the room that publishes it, such as {@code cohort.opened}
 * @param data ids, numbers, times and states, as they become JSON; of people their ids alone
 */
public record OutwardFact(String type, Map<String, Object> data) {}
