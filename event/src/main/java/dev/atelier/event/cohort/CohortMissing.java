package dev.atelier.event.cohort;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such cohort, or none that this person may see. */
public class CohortMissing extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    public CohortMissing() {
        super(HttpStatus.NOT_FOUND, "There is no such cohort. Look for it among what is coming.");
    }
}
