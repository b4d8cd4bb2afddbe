package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie, and whether all are there.
 *
 * @param latest how it stood when that was looked at last
 */
public record StorePage(String place, @Nullable Latest latest) {

    /**
     * How it stood.
     *
     * @param sign the tone of a tag: ok, wait, problem
     * @param state the same in a word
     * @param machine when, for machines
     * @param sentences what was found
     * @param missing fingerprints of what is named and not there
     * @param unsaid how many more are missing
     */
    public record Latest(
            String sign,
            String state,
            String when,
            String machine,
            List<String> sentences,
            List<Missing> missing,
            long unsaid) {}

    /**
     * A content that is named and not there.
     *
     * @param names what its files are called, and whose they are
     */
    public record Missing(String fingerprint, String names) {}
}
