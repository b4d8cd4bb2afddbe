package dev.atelier.learner.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The statement that someone attended a cohort, as it was frozen at issue.
 *
 * @param criteria what had to be met, in words; empty on certificates from before there were rules
 */
record Certificate(
        UUID id,
        UUID learner,
        String name,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate issuedOn,
        int done,
        int required,
        String criteria,
        boolean revoked) {

    /** False once its holder was erased. */
    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether it can still be had as a file. */
    boolean isHandedOut() {
        return isNamed() && !revoked;
    }
}
