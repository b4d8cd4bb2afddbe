package dev.atelier.mentorship.showcase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What a learner wants to show of a work, to whom, and under which name.
 *
 * @param images artifacts of the accepted round, in its order; at least one
 * @param title 1 to 200 characters
 * @param words Markdown, at most 4,000 characters; may be empty
 * @param parameters whether it is told how the images were made
 */
record Wish(List<UUID> images, String title, String words, Naming naming, Reach reach, boolean parameters) {

    Wish {
        images = List.copyOf(images);
    }

    /** Tells this wish from any other: what was looked at is what is shown. */
    String fingerprint() {
        var all = String.join("\0", images.toString(), title, words, naming.name(), reach.name(), "" + parameters);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** In one sentence, what is shown to whom. {@code name} is the learner's. */
    String consent(String name) {
        var shown = naming.of(name);
        return reach.subject()
                + (images.size() == 1 ? " will see one image" : " will see " + images.size() + " images")
                + (words.isBlank() ? " and its title" : ", its title and your words")
                + (parameters ? ", with prompt, seed and the other settings," : ", without how it was made,")
                + (shown.isEmpty() ? " and no name." : " under the name " + shown + ".");
    }
}
