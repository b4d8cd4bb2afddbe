package dev.atelier.learner.page;

import java.util.List;

/** What changes on the room's screen: numbers without names. */
public record RoomNow(
        String cohort, String prompt, List<BoardNow.Count> counts, String below, String code, Squares squares) {

    public Version version() {
        return Version.of(this);
    }
}
