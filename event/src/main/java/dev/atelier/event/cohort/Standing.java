package dev.atelier.event.cohort;

import dev.atelier.event.CohortStatus;

/** How a page says where a cohort stands: a word, and the class that brings its colour and sign. */
public record Standing(String word, String look) {

    public static Standing of(CohortStatus status) {
        return switch (status) {
            case DRAFT -> new Standing("a draft", "guess");
            case ANNOUNCED -> new Standing("announced", "note");
            case OPEN -> new Standing("open", "ok");
            case CONFIRMED -> new Standing("confirmed", "ok");
            case RUNNING -> new Standing("running", "live");
            case COMPLETED -> new Standing("completed", "done");
            case POSTPONED -> new Standing("postponed", "wait");
            case CANCELLED -> new Standing("cancelled", "ended");
        };
    }
}
