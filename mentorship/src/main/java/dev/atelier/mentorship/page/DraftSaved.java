package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ReviewPage.Hold;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft while somebody typed.
 *
 * @param field which form it was: "summary", or the id of a comment
 * @param revision what its form knows of from now on
 * @param newer words that another tab saved, where these were not
 */
public record DraftSaved(
        Saved saved, String field, int revision, @Nullable String newer, Hold hold) {}
