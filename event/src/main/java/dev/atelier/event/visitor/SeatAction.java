package dev.atelier.event.visitor;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.SeatsLeft.Fullness;

/** The one thing that a visitor can do: what it is called, or why there is nothing to do. */
record SeatAction(String label, String why) {

    static SeatAction of(CohortStatus status, Fullness seats) {
        return switch (status) {
            case OPEN, CONFIRMED ->
                seats.isFull() ? new SeatAction("Join the waiting list", "") : new SeatAction("Take a seat", "");
            case DRAFT, ANNOUNCED -> new SeatAction("", "Seats are not given out yet. Come back soon.");
            case RUNNING -> new SeatAction("", "It has begun: no more seats are given out.");
            case COMPLETED -> new SeatAction("", "It is over.");
            case POSTPONED ->
                new SeatAction("", "It was postponed: a new date follows. Seats that are taken stay taken.");
            case CANCELLED -> new SeatAction("", "It does not take place.");
        };
    }
}
