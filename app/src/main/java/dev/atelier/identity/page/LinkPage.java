package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/**
 * One button that signs in.
 *
 * @param name what a newcomer said to be called, perhaps nothing yet; null for people who are known
 * @param role the role that an invitation gives, as a word; null for a plain sign-in
 */
public record LinkPage(
        String token,
        String address,
        @Nullable String name,
        @Nullable String role) {

    public String title() {
        return role == null ? "Sign in" : "You are invited";
    }
}
