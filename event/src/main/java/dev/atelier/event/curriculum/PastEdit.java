package dev.atelier.event.curriculum;

import java.util.UUID;

/** An edit that was made: the revision that it led to, in words, by whom, and what had been asked for. */
record PastEdit(long revision, String what, UUID actor, String request) {

    boolean answers(Request asked) {
        return revision == asked.seen() + 1 && actor.equals(asked.actor()) && request.equals(asked.fingerprint());
    }
}
