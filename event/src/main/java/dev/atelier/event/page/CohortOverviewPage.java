package dev.atelier.event.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as its admins see it: where it stands, what comes next, its plan and how that came about.
 *
 * @param goNoGo null if it needs no minimum
 * @param copy where another one like it is planned
 */
public record CohortOverviewPage(
        String title,
        String address,
        String publicAddress,
        String copy,
        String standing,
        String look,
        String reason,
        List<Step> steps,
        List<Deed> deeds,
        String stuck,
        @Nullable GoNoGo goNoGo,
        boolean editable,
        Facts facts,
        List<Note> history) {

    /**
     * How it stands against its minimum.
     *
     * @param tooFew whether it has fewer than it needs
     * @param due whether it is to be decided now
     * @param choices what can be decided; none once it is decided
     * @param stuck why it cannot be “go” yet; empty if it can
     */
    public record GoNoGo(String count, boolean tooFew, String words, boolean due, List<Deed> choices, String stuck) {}

    /** A place on the way from draft to done. */
    public record Step(String word, boolean current) {}

    /**
     * What can be done now.
     *
     * @param dialog the id of its dialog; empty if it is done at once
     * @param look the class of its button: primary, danger or none
     * @param why what there is to be sure about; empty if nothing
     */
    public record Deed(
            String action,
            String label,
            String title,
            String effect,
            String dialog,
            String why,
            boolean reason,
            String look) {}

    public record Facts(
            String days,
            String hours,
            String zone,
            String place,
            String link,
            String seats,
            String staff,
            String ratio,
            boolean understaffed,
            String curriculum,
            String agenda) {}

    public record Note(String when, String who, List<String> what) {}
}
