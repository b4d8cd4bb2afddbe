package dev.atelier.learner;

import java.util.Set;

/** Tells which sessions are still open: whoever has signed out since must see nothing more. The app answers it. */
public interface OpenSessions {

    /** Those of the named sessions that have neither ended nor run out, in one statement. */
    Set<String> among(Set<String> sessions);
}
