package dev.atelier.identity.signin;

import dev.atelier.identity.link.Destination;
import dev.atelier.identity.link.Link;

/** What became of a link. */
sealed interface LinkState {

    /** It works; {@code newcomer} if there is no account yet. */
    record Live(Link link, boolean newcomer) implements LinkState {}

    record Used(Destination destination) implements LinkState {}

    record Expired(Destination destination, boolean invitation) implements LinkState {}

    /** It would work, but its account is deactivated. */
    record Closed(Destination destination) implements LinkState {}

    /** Forged, mangled, or so old that it is forgotten. */
    record Unknown() implements LinkState {}
}
