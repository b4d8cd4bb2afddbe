package dev.atelier.learner.answer;

import dev.atelier.learner.signup.SignUpQuestion;
import java.util.List;
import java.util.UUID;

/**
 * What the organisers ask of whoever signs up.
 *
 * @param choices what one can choose from; empty unless it is a CHOICE
 */
public record SignUpQuestionAnswer(
        UUID id, String words, SignUpQuestion.Kind kind, boolean required, List<String> choices) {}
