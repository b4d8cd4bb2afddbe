package dev.atelier.event.agenda;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An agenda as it was released; never changed afterwards. Numbers count from 1. */
public record Release(int number, boolean tentative, ZoneId zone, Instant at, List<Slot> slots) {

    /** "Tentative agenda, release 3". */
    public String words() {
        return (tentative ? "Tentative agenda, release " : "Agenda, release ") + number;
    }

    /** Whether people who know the other one would learn nothing from this one. */
    boolean isSameAs(Release other) {
        return other.tentative == tentative
                && other.zone.equals(zone)
                && Diff.between(other.slots, slots).isEmpty();
    }
}
