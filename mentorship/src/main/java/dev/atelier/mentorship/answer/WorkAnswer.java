package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the learner's works with all its rounds, the newest first.
 *
 * @param item the key of the item that it is for; left out where it is something else
 * @param mayChange whether the learner still has the seat
 * @param limits what a round may hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkAnswer(
        UUID id,
        UUID cohort,
        String workshop,
        @Nullable String item,
        String title,
        boolean mayChange,
        RoundLimits limits,
        List<RoundAnswer> rounds) {

    /**
     * What a round may hold.
     *
     * @param pieces files and links together
     * @param wholeBytes of a file that is sent whole
     * @param fileBytes of a file that comes in parts; images, notebooks and texts may have less
     * @param bytesLeft of all that the learner may hand in for this cohort
     * @param textCharacters of its text
     */
    public record RoundLimits(int pieces, long wholeBytes, long fileBytes, long bytesLeft, int textCharacters) {}
}
