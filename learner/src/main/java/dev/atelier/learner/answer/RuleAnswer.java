package dev.atelier.learner.answer;

import java.util.List;
import java.util.UUID;

/**
 * What a workshop asks for a certificate.
 *
 * @param number rises each time it is set; hand it back to set what you have seen
 * @param attendance NONE, SOME_DAY or EVERY_DAY
 * @param items NONE, REQUIRED or CHOSEN
 * @param chosen the keys of the chosen items
 * @param acceptedWorks for how many items work must be accepted
 */
public record RuleAnswer(
        UUID workshop,
        String title,
        int number,
        String attendance,
        String items,
        List<String> chosen,
        int acceptedWorks) {}
