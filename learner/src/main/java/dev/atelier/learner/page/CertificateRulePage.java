package dev.atelier.learner.page;

import java.util.List;

/**
 * What a workshop asks for a certificate, to be set.
 *
 * @param number of the rule that holds; the next one is set in its place
 * @param problem what is wrong with what was typed, and {@code at} which field; empty at first
 * @param works for how many items work must be accepted, as typed
 * @param exercises how many items of the latest curriculum ask for work
 */
public record CertificateRulePage(
        String workshop,
        String title,
        int number,
        String problem,
        String at,
        List<Choice> attendance,
        List<Choice> items,
        List<Module> modules,
        String works,
        int exercises) {

    public record Choice(String value, String words, boolean chosen) {}

    public record Module(String key, String title, List<Item> items) {}

    /** An item that may be chosen. */
    public record Item(String key, String title, String kind, boolean chosen) {}

    public boolean isWrongAt(String field) {
        return at.equals(field);
    }
}
