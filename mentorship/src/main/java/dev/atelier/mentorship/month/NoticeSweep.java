package dev.atelier.mentorship.month;

import dev.atelier.mentorship.month.Notices.Notice;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes for months that end soon; any number of instances may do so at once. */
@Component
class NoticeSweep {

    private final Notices notices;
    private final InstantSource clock;

    NoticeSweep(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M")
    void sweep() {
        var now = clock.instant();
        while (notices.write(Notice.DAY_LEFT, now)) {
            // As long as there are more.
        }
        while (notices.write(Notice.WEEK_LEFT, now)) {
            // As long as there are more.
        }
    }
}
