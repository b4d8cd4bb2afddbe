package dev.atelier.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with somebody's erasure.
 *
 * @param grace how long it can be called off, such as "7 days"
 * @param obstacles what must be done first, in sentences
 * @param due when it happens; null if nobody asked for it
 * @param begun whether it is too late to call it off
 */
public record ErasureState(
        String grace, List<String> obstacles, @Nullable String due, boolean begun) {}
