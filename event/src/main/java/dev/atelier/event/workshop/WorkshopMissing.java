package dev.atelier.event.workshop;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such workshop, or none that this person may see. */
class WorkshopMissing extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    WorkshopMissing() {
        super(HttpStatus.NOT_FOUND, "There is no such workshop. Look for it among what is coming.");
    }
}
