package dev.atelier.event.page;

import java.util.List;

/** What each release of an agenda changed, the latest first. */
public record ChangesPage(String title, String back, List<Step> releases) {

    /** A release beside the one before it; the first one has none. */
    public record Step(String words, String at, boolean tentative, boolean first, List<AgendaChange> changes) {}
}
