package dev.atelier.learner.credential;

import dev.atelier.learner.credential.Step.Finding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of looking into something that was said to be a credential. */
public sealed interface Examined {

    /** It is no credential that can be read here, and why. */
    record Unreadable(String why) implements Examined {}

    /**
     * It is one.
     *
     * @param name what it is called, for what that is worth
     * @param ours the certificate of ours that it says it is, if our key signed that
     */
    record Credential(String name, String issuer, List<Step> steps, Optional<UUID> ours) implements Examined {

        /** The worst of what was found. */
        public Finding verdict() {
            return steps.stream().map(Step::finding).max(Finding::compareTo).orElse(Finding.BAD);
        }
    }
}
