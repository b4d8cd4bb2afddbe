package dev.atelier.event.venue;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such venue, or no such room in it. */
class VenueMissing extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    VenueMissing() {
        super(HttpStatus.NOT_FOUND, "There is no such venue or room: choose one from the list of venues.");
    }
}
