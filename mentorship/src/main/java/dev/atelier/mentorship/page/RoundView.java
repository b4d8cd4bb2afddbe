package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with everything in it.
 *
 * @param fingerprint the first digits of the hash that it was frozen under
 */
public record RoundView(
        String id,
        int number,
        String state,
        String tone,
        @Nullable Moment handedIn,
        @Nullable String fingerprint,
        @Nullable Prose text,
        List<ImageView> images,
        List<FileView> files,
        List<ReviewView> reviews) {

    /** The round number as an anchor and in words. */
    public String name() {
        return "Round " + number;
    }
}
