package dev.atelier.learner.page;

import java.util.List;

/**
 * The keys that sign credentials.
 *
 * @param signing the one that signs now; empty before the first certificate
 * @param sealing whether the keys are sealed in the database
 */
public record IssuerKeysPage(String signing, boolean sealing, List<Key> keys) {

    /** A key and what it is good for. */
    public record Key(String name, String since, String tone, String word, String words, boolean counts) {}
}
