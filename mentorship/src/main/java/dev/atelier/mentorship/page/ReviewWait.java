package dev.atelier.mentorship.page;

/**
 * What a learner may expect of a review, in sentences.
 *
 * @param promise until when it is promised
 * @param tone of the promise
 * @param who who looks at it; empty before it is handed in
 * @param usual how long it took lately, or that nobody can say yet
 */
public record ReviewWait(String promise, String tone, String who, String usual) {}
