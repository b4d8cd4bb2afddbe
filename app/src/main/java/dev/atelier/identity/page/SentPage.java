package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/** A link is on its way; {@code address} as typed, if it is still known. */
public record SentPage(@Nullable String address) {}
