package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/** Asks for an address; {@code to} is where the reader goes afterwards. */
public record SignInPage(
        String address, String name, String to, @Nullable String problem) {}
