package dev.atelier.mentorship.commentbank;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that a reviewer keeps for other reviews.
 *
 * @param item what they are about; null for any work
 * @param own whether whoever asks wrote them
 * @param uses in how many rounds they were put to use
 */
public record Remark(
        UUID id, UUID workshop, @Nullable String item, String words, boolean shared, boolean own, int uses) {

    static final int LONGEST = 4_000;
}
