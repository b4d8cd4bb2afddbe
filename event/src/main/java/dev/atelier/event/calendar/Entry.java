package dev.atelier.event.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What calendars were told about a happening: how often it changed for those who come, and when last. */
record Entry(Happening happening, int sequence, Instant changedAt) {

    /** What calendars are to be told now: only entries that are new or not as they were. */
    static List<Entry> revise(List<Entry> known, List<Happening> wanted, Instant now) {
        var gone = new HashMap<UUID, Entry>();
        known.forEach(entry -> gone.put(entry.happening.id(), entry));
        var revised = new ArrayList<Entry>();
        for (var happening : wanted) {
            var before = gone.remove(happening.id());
            if (before == null) {
                revised.add(new Entry(happening, 0, now));
            } else if (!before.happening.equals(happening)) {
                revised.add(before.changed(happening, now));
            }
        }
        gone.values().stream()
                .filter(entry -> entry.happening.status() != Happening.Status.CANCELLED)
                .map(entry -> entry.changed(entry.happening.cancelled(), now))
                .forEach(revised::add);
        return revised;
    }

    private Entry changed(Happening to, Instant now) {
        return new Entry(to, happening.isElsewhereThan(to) ? sequence + 1 : sequence, now);
    }
}
