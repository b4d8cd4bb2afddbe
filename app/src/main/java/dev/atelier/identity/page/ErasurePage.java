package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody really wants to be erased.
 *
 * @param fresh whether they proved a moment ago that they read their mailbox
 */
public record ErasurePage(
        String id,
        String address,
        boolean fresh,
        ErasureState state,
        @Nullable String problem) {}
