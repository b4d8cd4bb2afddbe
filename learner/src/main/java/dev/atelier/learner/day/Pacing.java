package dev.atelier.learner.day;

import java.util.ArrayList;

/**
 * Whether the room can go on, from how it answers.
 *
 * @param there who have got there, of {@code all} who answered or are checked in
 * @param waiting who are stuck and nobody is with them yet
 * @param helped who are stuck and somebody helps
 * @param silent who are checked in and say nothing
 */
record Pacing(int all, int there, int waiting, int helped, int silent) {

    private static final double MOST = 0.8;

    /** For example "27 of 30 there, 2 being helped, 1 silent: you can go on, and help beside it." */
    String words() {
        if (all == 0) {
            return "Nobody has checked in yet.";
        }
        var parts = new ArrayList<String>();
        parts.add(there + " of " + all + " there");
        add(parts, waiting, "waiting for help");
        add(parts, helped, "being helped");
        add(parts, silent, "silent");
        return String.join(", ", parts) + ": " + advice() + ".";
    }

    private String advice() {
        if (there == all) {
            return "everybody is there, go on";
        }
        if (there >= MOST * all) {
            return waiting > 0
                    ? "you can go on once somebody is with those who wait"
                    : "you can go on, and help beside it";
        }
        if (silent * 2 >= all) {
            return "ask aloud, most have not answered";
        }
        return waiting > 0 ? "wait, somebody should go to those who are stuck" : "give them some more minutes";
    }

    private static void add(ArrayList<String> parts, int number, String words) {
        if (number > 0) {
            parts.add(number + " " + words);
        }
    }
}
