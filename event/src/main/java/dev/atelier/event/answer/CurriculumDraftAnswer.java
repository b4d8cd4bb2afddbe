package dev.atelier.event.answer;

import java.util.List;
import java.util.UUID;

/**
 * A curriculum on its way.
 *
 * @param version the number that it will have once it is published
 * @param revision rises by one with every change; it is the ETag, too
 * @param guesses how many modules and items somebody should confirm; they don't keep it from being published
 * @param obstacles what keeps it from being published, a sentence each
 * @param leftOver lines of the agenda text that found no place in it
 * @param changes what differs from the latest published version, a sentence each; none if nothing is published
 */
public record CurriculumDraftAnswer(
        UUID workshop,
        String title,
        int version,
        long revision,
        int guesses,
        List<String> obstacles,
        List<LeftOver> leftOver,
        List<ModuleAnswer> modules,
        List<String> changes) {

    /** What became of lines that were not understood. */
    public enum Fate {
        OPEN,
        LEFT_OUT,
        USED
    }

    /** Lines of the agenda text, counted from 1, and why they found no place. */
    public record LeftOver(int firstLine, int lastLine, String text, String why, Fate fate) {}
}
