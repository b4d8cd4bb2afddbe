package dev.atelier.mentorship.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of the comment bank.
 *
 * @param item what they are about; null for any work of the workshop
 * @param words Markdown; {@code {learner}} stands for the learner's name
 * @param shared whether the staff of the workshop can use them
 * @param own whether you wrote them
 * @param uses in how many rounds they were put to use
 */
public record RemarkAnswer(
        UUID id, UUID workshop, @Nullable String item, String words, boolean shared, boolean own, int uses) {}
