package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are stuck by.
 *
 * @param fix what helps; left out while nobody has said it
 * @param waiting the names of those who have it and wait or are being helped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CauseAnswer(UUID id, String words, @Nullable String fix, List<String> waiting) {}
