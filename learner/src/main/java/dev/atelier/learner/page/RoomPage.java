package dev.atelier.learner.page;

import java.util.List;

/** The room's screen: numbers without names. */
public record RoomPage(String cohort, String prompt, List<BoardNow.Count> counts, String below, CheckIn checkIn) {

    /**
     * How to check in.
     *
     * @param address what the squares lead to
     * @param path the dark squares as an SVG path
     * @param size squares on a side
     */
    public record CheckIn(String code, String address, String path, int size) {}

    public Version version() {
        return Version.of(this);
    }
}
