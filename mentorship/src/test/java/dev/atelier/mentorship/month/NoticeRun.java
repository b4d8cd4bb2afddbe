package dev.atelier.mentorship.month;

import dev.atelier.testing.MovableClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;

/** Lets a moment come and looks which notices are due at it. */
@TestComponent
public class NoticeRun {

    private final NoticeSweep sweep;
    private final MovableClock clock;

    NoticeRun(NoticeSweep sweep, MovableClock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    public void at(String moment) {
        clock.moveTo(Instant.parse(moment));
        sweep.sweep();
    }
}
