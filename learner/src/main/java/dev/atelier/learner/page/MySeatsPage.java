package dev.atelier.learner.page;

import java.util.List;

/** A learner's own cohorts: those to come or running, and those that are over. */
public record MySeatsPage(List<Seat> live, List<Seat> past) {

    public boolean isEmpty() {
        return live.isEmpty() && past.isEmpty();
    }

    /**
     * One of them.
     *
     * @param starts for machines
     * @param note until when an offer stands, which number one is on the waiting list; may be empty
     */
    public record Seat(
            String path, String title, String starts, String when, String place, StatusTag state, String note) {}
}
