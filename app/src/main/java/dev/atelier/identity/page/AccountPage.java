package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/** A person's own account. */
public record AccountPage(
        String name, String address, String roles, @Nullable String problem) {}
