package dev.atelier.event.visitor;

import dev.atelier.event.calendar.PublicAddress;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Lets anybody follow a cohort's agenda with a feed reader. */
@Controller
class ChangesFeedController {

    private final Visits visits;
    private final PublicAddress address;

    ChangesFeedController(Visits visits, PublicAddress address) {
        this.visits = visits;
        this.address = address;
    }

    @GetMapping("/cohorts/{id}/changes.atom")
    ResponseEntity<byte[]> feed(@PathVariable UUID id, WebRequest request) {
        var cohort = visits.cohort(id);
        var releases = ReleaseSteps.of(cohort, visits.releases(cohort));
        if (releases.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Its agenda is not released yet. From the first release on, the feed is here.");
        }
        var feed = new ChangesFeed(cohort, releases, address).bytes();
        return Download.of(MediaType.APPLICATION_ATOM_XML, cohort.offer().slug() + "-changes.atom", feed)
                .answer(request, () -> feed);
    }
}
