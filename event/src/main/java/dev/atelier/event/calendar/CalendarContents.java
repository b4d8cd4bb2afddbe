package dev.atelier.event.calendar;

import dev.atelier.event.CohortId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a calendar file says: its title, and what calendars were told, of which cohort. */
record CalendarContents(String title, List<Told> told) {

    /** No text of ours has it: PostgreSQL takes none. */
    private static final String BETWEEN = "\0";

    /** What calendars were told of a cohort. */
    record Told(CohortId cohort, Entry entry) {}

    /**
     * All that is written of it, in one text: two of them are the same if and only if their files are.
     *
     * @param zones how times are written, and what is told of their zones
     */
    String print(Zones zones) {
        var parts = new ArrayList<>(List.of(title));
        told.stream()
                .map(each -> each.entry().happening().zone())
                .distinct()
                .flatMap(zone -> zones.print(zone).stream())
                .forEach(parts::add);
        told.stream().flatMap(each -> parts(each, zones)).forEach(parts::add);
        return String.join(BETWEEN, parts);
    }

    private static Stream<String> parts(Told told, Zones zones) {
        var entry = told.entry();
        var happening = entry.happening();
        return Stream.of(
                told.cohort().toString(),
                happening.id().toString(),
                happening.status().name(),
                zones.moment(happening.startsAt(), happening.zone()).toString(),
                zones.moment(happening.endsAt(), happening.zone()).toString(),
                happening.place(),
                happening.title(),
                happening.description(),
                Integer.toString(entry.sequence()),
                entry.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
