package dev.atelier.learner.progress;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a report is signed: with which key, when, and the signature itself.
 *
 * @param at seconds since 1970
 */
record Signature(UUID key, long at, String hex) {

    /** {@code t=1691209800,v1=…}: other versions may follow. */
    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Optional<Signature> read(String key, String signature) {
        var shape = SHAPE.matcher(signature);
        return UUIDS.matcher(key).matches() && shape.matches()
                ? Optional.of(new Signature(UUID.fromString(key), Long.parseLong(shape.group(1)), shape.group(2)))
                : Optional.empty();
    }
}
