package dev.atelier.learner.page;

import java.util.List;

/**
 * The door: passes read one after the other.
 *
 * @param search a code or a name that was typed; empty at first
 * @param script the address of what reads with the camera
 */
public record DoorPage(Cohort cohort, String search, List<Match> matches, String script) {

    /** Somebody whose name fits; their pass is sent by the form beside it. */
    public record Match(String pass, String name, String tone, String words, boolean here) {}
}
