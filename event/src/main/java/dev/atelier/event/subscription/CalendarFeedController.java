package dev.atelier.event.subscription;

import dev.atelier.event.calendar.CalendarFiles;
import dev.atelier.event.visitor.Download;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Answers calendar programs: whoever has a person's key gets the workshops of that person, and nothing else of them. */
@Controller
class CalendarFeedController {

    private final CalendarKeys keys;
    private final PersonsCohorts cohorts;
    private final CalendarFiles calendars;

    CalendarFeedController(CalendarKeys keys, PersonsCohorts cohorts, CalendarFiles calendars) {
        this.keys = keys;
        this.cohorts = cohorts;
        this.calendars = calendars;
    }

    @GetMapping("/calendars/{key}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String key, WebRequest request) {
        UUID person = CalendarKey.of(key)
                .flatMap(keys::person)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No calendar is at this address, or it was taken back. A new one is made at “My calendar”."));
        var file = calendars.of("My workshops", "my-workshops.ics", cohorts.of(person));
        return Download.ofOne(Download.CALENDAR, file.name(), file.tag()).answer(request, file.content());
    }
}
