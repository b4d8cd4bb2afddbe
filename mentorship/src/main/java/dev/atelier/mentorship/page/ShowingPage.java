package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner chooses what of an accepted work they show, and looks at what others will see.
 *
 * @param base the page of the work, without a slash at the end
 * @param takedown why it may not be shown
 * @param shown where it is shown already
 * @param field what is to be mended, named as in the form; empty if nothing is
 * @param preview null while something is to be mended
 */
public record ShowingPage(
        String base,
        String title,
        boolean seated,
        @Nullable Takedown takedown,
        @Nullable String shown,
        Typed typed,
        String field,
        String problem,
        @Nullable Preview preview) {

    /** What the staff said when it took the work down. */
    public record Takedown(String reason, Moment at) {}

    /** What is chosen so far; {@code first} and {@code full} are the two ways to tell a name. */
    public record Typed(
            List<Choice> images,
            String title,
            String words,
            String naming,
            String first,
            String full,
            String reach,
            boolean parameters) {}

    /** An image to choose. */
    public record Choice(String id, String name, String source, int width, int height, boolean chosen) {}

    /** What others will see, what its learner agrees to, and the mark of both. */
    public record Preview(ExhibitView exhibit, String consent, String seen) {}

    /** Whether anything can be shown now. */
    public boolean open() {
        return seated && takedown == null && !typed.images().isEmpty();
    }
}
