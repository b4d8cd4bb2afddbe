package dev.atelier.mentorship.answer;

import java.util.UUID;

/**
 * Words that a mentor keeps for later answers.
 *
 * @param words plain text; {@code {learner}} stands for the learner's name
 */
public record SavedReplyAnswer(UUID id, String title, String words) {}
