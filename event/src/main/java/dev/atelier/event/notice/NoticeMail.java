package dev.atelier.event.notice;

import dev.atelier.event.calendar.CalendarFiles;
import dev.atelier.event.calendar.CalendarFiles.Picked;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.post.PostOffice;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails what people are told, with a calendar file of what it is about. */
@Component
class NoticeMail {

    private final CalendarFiles calendars;
    private final PostOffice post;
    private final PublicAddress address;

    NoticeMail(CalendarFiles calendars, PostOffice post, PublicAddress address) {
        this.calendars = calendars;
        this.post = post;
        this.address = address;
    }

    void send(Cohort cohort, Collection<Told> all) {
        var page = address.of("/cohorts/" + cohort.id());
        var seat = address.of("/my/cohorts/" + cohort.id() + "/seat");
        var files = new HashMap<Picked, Optional<byte[]>>();
        all.stream().filter(Told::isWritten).forEach(told -> {
            var file = files.computeIfAbsent(
                    told.entries(), entries -> calendars.published(cohort, entries, post.address()));
            var letter = NoticeLetter.about(told, cohort, page, seat, file.isPresent());
            post.send(told.reader().recipient(), letter, file);
        });
    }
}
