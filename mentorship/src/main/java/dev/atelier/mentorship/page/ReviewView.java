package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published review; pinned comments come first, in the order of their pins.
 *
 * @param marks what became of earlier comments
 * @param criteria where the round stands, if the review says so
 */
public record ReviewView(
        String reviewer,
        Moment at,
        String verdict,
        String tone,
        @Nullable Prose summary,
        List<CommentView> comments,
        List<MarkView> marks,
        List<CriterionView> criteria) {}
