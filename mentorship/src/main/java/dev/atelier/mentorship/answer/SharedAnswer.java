package dev.atelier.mentorship.answer;

/**
 * What became of rounds that were to change hands.
 *
 * @param changed how many did
 * @param words the same in a sentence, with why others did not
 */
public record SharedAnswer(int changed, String words) {}
