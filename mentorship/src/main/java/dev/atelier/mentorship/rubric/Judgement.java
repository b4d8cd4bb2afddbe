package dev.atelier.mentorship.rubric;

import dev.atelier.mentorship.rubric.Rubric.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Where a round stands on a criterion.
 *
 * @param level counted from 1, the lowest; null while it is open
 * @param words what is said about it, at most 2,000 characters
 */
public record Judgement(Criterion criterion, @Nullable Integer level, String words) {

    static final int LONGEST = 2_000;

    public boolean isOpen() {
        return level == null;
    }
}
