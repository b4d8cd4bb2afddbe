package dev.atelier.learner.certificate;

import java.time.LocalDate;
import java.util.UUID;

/** The statement that someone attended a cohort, as it was frozen at issue. */
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
        int required) {

    /** False once its holder was erased. */
    boolean isNamed() {
        return !name.isEmpty();
    }
}
