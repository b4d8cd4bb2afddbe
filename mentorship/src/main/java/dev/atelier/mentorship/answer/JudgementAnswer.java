package dev.atelier.mentorship.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where your draft says that a round stands on a criterion.
 *
 * @param criterion counted from 1
 * @param levels in words, the lowest first
 * @param level counted from 1; null while it is open
 */
public record JudgementAnswer(
        int criterion,
        String title,
        List<String> levels,
        @Nullable Integer level,
        String words) {}
