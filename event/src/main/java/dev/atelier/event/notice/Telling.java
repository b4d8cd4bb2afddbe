package dev.atelier.event.notice;

import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.calendar.CalendarFiles;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.notice.Notices.Told;
import dev.atelier.event.post.Letter;
import dev.atelier.event.post.PostOffice;
import dev.atelier.event.staff.CohortPeople;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes to each person what changed since they were told last; cancelled slots are part of it. */
@Service
class Telling {

    private final CohortPeople people;
    private final Notices notices;
    private final PostOffice post;
    private final CalendarFiles calendars;
    private final PublicAddress address;

    Telling(CohortPeople people, Notices notices, PostOffice post, CalendarFiles calendars, PublicAddress address) {
        this.people = people;
        this.notices = notices;
        this.post = post;
        this.calendars = calendars;
        this.address = address;
    }

    /**
     * Tells everybody who does not know the latest release.
     *
     * @param base what those know who were never told of any
     * @param releases the latest first, at least one
     */
    void tell(Cohort cohort, int base, List<Releases.Explained> releases) {
        var told = told(cohort.id(), base, releases);
        notices.keep(cohort.id(), told);
        var files = new HashMap<List<?>, byte[]>();
        told.stream().filter(Told::isWritten).forEach(one -> {
            var slots = one.step().slots();
            var file = files.computeIfAbsent(slots, these -> calendars.published(cohort, slots, post.address()));
            post.send(one.reader().recipient(), letter(cohort, one), file);
        });
    }

    private List<Told> told(CohortId cohort, int base, List<Releases.Explained> releases) {
        var latest = releases.getFirst().release().number();
        var known = notices.known(cohort);
        var steps = new HashMap<Integer, Step>();
        return people.of(cohort).stream()
                .filter(reader -> known.getOrDefault(reader.id(), base) < latest)
                .map(reader -> new Told(
                        reader,
                        steps.computeIfAbsent(known.getOrDefault(reader.id(), base), from -> Step.since(from, releases))
                                .only(change -> Touching.isTouchedBy(reader, change))))
                .toList();
    }

    private Letter letter(Cohort cohort, Told told) {
        return NoticeLetter.about(told.step(), cohort, told.reader().name(), address.of("/cohorts/" + cohort.id()));
    }
}
