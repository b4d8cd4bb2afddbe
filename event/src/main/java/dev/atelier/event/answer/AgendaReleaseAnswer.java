package dev.atelier.event.answer;

import java.time.Instant;
import java.util.List;

/** An agenda as it was released; it never changes. Numbers count from 1. */
public record AgendaReleaseAnswer(
        int number, boolean tentative, Instant releasedAt, String zone, List<SlotAnswer> slots) {

    /** One of them in a list. */
    public record AgendaReleaseRow(int number, boolean tentative, Instant releasedAt) {}
}
