package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum on its way.
 *
 * @param version the number that it will have once it is published
 * @param revision rises by one with every change; it is the ETag, too
 * @param guesses how many modules and items somebody should confirm; they don't keep it from being published
 * @param obstacles what keeps it from being published, a sentence each
 * @param leftOver lines of the agenda text that found no place in it
 * @param changes what differs from the latest published version, a sentence each; none if nothing is published
 * @param lastEdit left out if there was none yet, or if it was taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurriculumDraftAnswer(
        UUID workshop,
        String title,
        int version,
        long revision,
        int guesses,
        List<String> obstacles,
        List<LeftOver> leftOver,
        List<ModuleAnswer> modules,
        List<String> changes,
        @Nullable LastEdit lastEdit) {

    /** What was done to it last, and the revision that it led to: the edit that can be taken back. */
    public record LastEdit(long revision, String what) {}

    /** What became of lines that were not understood. */
    public enum Fate {
        OPEN,
        LEFT_OUT,
        USED
    }

    /** Lines of the agenda text, counted from 1, and why they found no place. */
    public record LeftOver(int firstLine, int lastLine, String text, String why, Fate fate) {}
}
