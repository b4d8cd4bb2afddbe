package dev.atelier.shell;

import org.springframework.security.core.Authentication;

/** What a signed-in person is called on their own pages. */
final class DisplayName {

    private DisplayName() {}

    static String of(Authentication someone) {
        return someone.getPrincipal() instanceof Named named ? named.displayName() : someone.getName();
    }
}
