package dev.atelier.identity.page;

import org.jspecify.annotations.Nullable;

/** The form that invites someone. */
public record InvitationPage(
        String id,
        String name,
        String address,
        String role,
        @Nullable String nameProblem,
        @Nullable String addressProblem) {

    public boolean invalid() {
        return nameProblem != null || addressProblem != null;
    }
}
