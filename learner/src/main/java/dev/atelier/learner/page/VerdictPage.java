package dev.atelier.learner.page;

import java.util.List;

/**
 * What was found in a credential, step by step.
 *
 * @param tone done, busy or stuck
 * @param verdict in one sentence
 * @param certificate the number of the certificate of ours that it says it is; empty for others
 */
public record VerdictPage(
        String name, String issuer, String tone, String verdict, String meaning, List<Step> steps, String certificate) {

    /** One thing that was looked at; its sign goes with its word. */
    public record Step(String tone, String word, String title, String words) {}
}
