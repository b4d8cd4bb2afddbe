package dev.atelier.learner.credential;

import org.jspecify.annotations.Nullable;

/** The signing key can't be used before whoever operates Atelier has put a setting right. Nothing was written. */
public final class KeyTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTrouble(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
